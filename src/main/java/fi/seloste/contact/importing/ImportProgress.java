package fi.seloste.contact.importing;

/**
 * How far an import has come.
 *
 * @param rows    of the file, all of them
 * @param read    so far; while undoing, the contacts that are left to bring back
 * @param added   contacts that are new
 * @param changed contacts that were known, and changed
 * @param skipped rows whose person was known, and left alone
 * @param wrong   rows with something wrong, which were not imported
 * @param kept    contacts that undoing left as they are, for somebody changed them since
 */
public record ImportProgress(int rows, int read, int added, int changed, int skipped, int wrong, int kept) {

    static final ImportProgress NONE = new ImportProgress(0, 0, 0, 0, 0, 0, 0);

    ImportProgress of(int rows) {
        return new ImportProgress(rows, read, added, changed, skipped, wrong, kept);
    }

    /** At the beginning of undoing: all that was done is left to bring back. */
    ImportProgress undoing() {
        return new ImportProgress(rows, added + changed, added, changed, skipped, wrong, 0);
    }

    ImportProgress plus(ImportProgress other) {
        return new ImportProgress(
                rows,
                read + other.read,
                added + other.added,
                changed + other.changed,
                skipped + other.skipped,
                wrong + other.wrong,
                kept + other.kept);
    }
}
