package fi.seloste.contact.file;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;

/** A file cannot be read at all, or no further. */
public class UnreadableFileException extends RuntimeException {

    /** Why, and in its text what to do instead. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        TOO_TIGHTLY_PACKED,
        NOT_A_TABLE,
        ENCRYPTED,
        OLD_EXCEL,
        OPEN_DOCUMENT,
        APPLE_NUMBERS,
        UNREADABLE_ROW,
        BROKEN
    }

    private final Reason reason;
    private final transient Object[] arguments;

    UnreadableFileException(Reason reason, Object... arguments) {
        super("Unreadable file: " + reason);
        this.reason = reason;
        this.arguments = arguments;
    }

    UnreadableFileException(Exception cause) {
        super("Unreadable file: " + Reason.BROKEN, cause);
        this.reason = Reason.BROKEN;
        this.arguments = new Object[0];
    }

    public Reason reason() {
        return reason;
    }

    public String text(Language language) {
        return Texts.get(language, Texts.key(reason), arguments);
    }
}
