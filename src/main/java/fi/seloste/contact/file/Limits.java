package fi.seloste.contact.file;

/**
 * How much a file may hold. What an unpacked workbook may take stands in {@link Packed} and {@link SharedStrings}.
 *
 * @param bytes      of the file as it was brought
 * @param rows       that are not blank, without the header
 * @param characters of one cell
 */
public record Limits(long bytes, int rows, int columns, int characters) {

    public static final Limits USUAL = new Limits(50L << 20, 200_000, 200, 4_000);

    /** In whole megabytes, for people. */
    long megabytes() {
        return Math.max(1, bytes >> 20);
    }
}
