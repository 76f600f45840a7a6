package fi.seloste.contact.file;

/** A column of what is written. A cell that is not of its column's kind is written as the text that it is. */
public record Column(String name, Kind kind) {

    public enum Kind {
        TEXT,
        /** Text of several lines, which wraps where the format knows how. */
        WORDS,
        /** {@code 12.5}; not for telephone numbers and postcodes, which are text. */
        NUMBER,
        /** In ISO 8601. */
        DATE
    }

    public static Column text(String name) {
        return new Column(name, Kind.TEXT);
    }

    public static Column words(String name) {
        return new Column(name, Kind.WORDS);
    }
}
