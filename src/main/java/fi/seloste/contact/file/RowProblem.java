package fi.seloste.contact.file;

/**
 * What is wrong with a cell of a row that could be read otherwise.
 *
 * @param column counted from nought
 */
public record RowProblem(int column, Kind kind) {

    public enum Kind {
        /** The row goes on beyond the header. */
        SURPLUS,
        TOO_LONG,
        UNREADABLE_CHARACTERS,
        /** The spreadsheet itself shows an error, such as #N/A. */
        ERROR_VALUE,
        /** A formula whose result was not saved with it. */
        NOT_CALCULATED,
        /** The file ends in the middle. */
        CUT_SHORT
    }

    /** The column as a spreadsheet names it: A … Z, AA … */
    public String columnLetters() {
        return letters(column);
    }

    static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }
}
