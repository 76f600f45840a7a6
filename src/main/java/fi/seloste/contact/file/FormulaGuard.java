package fi.seloste.contact.file;

import java.util.regex.Pattern;

/**
 * An apostrophe before a cell that a spreadsheet would run as a formula, and off again when it comes back. Apostrophes
 * that stood there already are one more on the way out and one fewer on the way in.
 */
final class FormulaGuard {

    private static final Pattern FORMULA = Pattern.compile("'*(?:[\\t\\r\\n]|[\\p{Z}\\p{C}]*[=+\\-@＝＋－＠])");

    private FormulaGuard() {}

    static String protect(String cell) {
        return FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    /** For a format in which a text is never a formula, but that is read as one that was protected. */
    static String protectApostrophe(String cell) {
        return cell.startsWith("'") ? protect(cell) : cell;
    }

    static String release(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
