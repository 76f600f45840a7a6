package fi.seloste.contact.file;

/** A column of what is written. A cell that is not of its column's kind is written as the text that it is. */
public record Column(String name, Kind kind) {

    public enum Kind {
        TEXT,
        /** {@code 12.5}; not for telephone numbers and postcodes, which are text. */
        NUMBER,
        /** In ISO 8601. */
        DATE
    }

    public static Column text(String name) {
        return new Column(name, Kind.TEXT);
    }
}
