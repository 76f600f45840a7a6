package fi.seloste.notice;

/** The slug of a notice is not valid, or another notice of the organisation has it. */
public class SlugInUseException extends RuntimeException {
    public SlugInUseException() {
        super("The slug cannot be had");
    }
}
