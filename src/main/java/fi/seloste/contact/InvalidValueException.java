package fi.seloste.contact;

import java.util.UUID;

/** A value does not have the form of its field's type, or is missing where the field demands one. */
public class InvalidValueException extends RuntimeException {

    private final transient UUID field;
    private final String error;

    public InvalidValueException(UUID field, String error) {
        super("Invalid value: " + error);
        this.field = field;
        this.error = error;
    }

    public UUID field() {
        return field;
    }

    /** The key of the text that explains it. */
    public String error() {
        return error;
    }
}
