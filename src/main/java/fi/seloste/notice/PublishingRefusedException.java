package fi.seloste.notice;

import fi.seloste.noticecheck.Finding;
import java.util.List;

/** A notice contradicts itself or the law on its face, and no written reason says why it is published all the same. */
public class PublishingRefusedException extends RuntimeException {

    private final transient List<Finding> findings;

    PublishingRefusedException(List<Finding> findings) {
        super("Publishing is blocked");
        this.findings = List.copyOf(findings);
    }

    /** What blocks. */
    public List<Finding> findings() {
        return findings;
    }
}
