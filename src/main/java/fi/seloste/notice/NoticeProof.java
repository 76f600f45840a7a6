package fi.seloste.notice;

import fi.seloste.security.MayRead;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For the organisation itself: whether its published versions still are what was published. */
@Service
@MayRead
@Transactional(readOnly = true)
public class NoticeProof {

    private final NoticeRepository notices;
    private final VersionRepository versions;

    NoticeProof(NoticeRepository notices, VersionRepository versions) {
        this.notices = notices;
        this.versions = versions;
    }

    /** The numbers of the versions that were changed in the database. */
    public List<Integer> altered(UUID notice) {
        return notices.findById(notice)
                .filter(found -> found.inForce() != null)
                .map(found -> NoticeChain.of(versions.findDigests(notice)).altered(found.inForce()))
                .orElseGet(List::of);
    }
}
