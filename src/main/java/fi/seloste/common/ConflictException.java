package fi.seloste.common;

/** Somebody else has changed the row since it was shown: nothing was written. */
public class ConflictException extends RuntimeException {
    public ConflictException() {
        super("The row was changed since it was shown");
    }
}
