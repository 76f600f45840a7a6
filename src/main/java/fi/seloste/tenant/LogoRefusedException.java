package fi.seloste.tenant;

/** A file is no logo that the public pages could show. */
public class LogoRefusedException extends RuntimeException {

    public enum Reason {
        TOO_LARGE,
        NOT_A_PICTURE,
        TOO_MANY_PIXELS
    }

    private final Reason reason;

    LogoRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
