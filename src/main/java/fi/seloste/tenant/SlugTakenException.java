package fi.seloste.tenant;

/** The slug is not valid, or another organisation has it or had it. */
public class SlugTakenException extends RuntimeException {
    public SlugTakenException() {
        super("The slug cannot be had");
    }
}
