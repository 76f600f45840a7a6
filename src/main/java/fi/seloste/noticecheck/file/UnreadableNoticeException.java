package fi.seloste.noticecheck.file;

/** A file in which no notice can be read; its reason is the key of what is said about it. */
public class UnreadableNoticeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    public UnreadableNoticeException(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
