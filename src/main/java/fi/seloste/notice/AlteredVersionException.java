package fi.seloste.notice;

import fi.seloste.notice.PublishedNotices.Pointer;

/** What is stored of a version is not what was published, so that nothing of it is shown. */
public class AlteredVersionException extends RuntimeException {

    private final transient Pointer pointer;
    private final int number;

    public AlteredVersionException(Pointer pointer, int number) {
        super("Version " + number + " of notice " + pointer.notice() + " is not as it was published");
        this.pointer = pointer;
        this.number = number;
    }

    public Pointer pointer() {
        return pointer;
    }

    public int number() {
        return number;
    }
}
