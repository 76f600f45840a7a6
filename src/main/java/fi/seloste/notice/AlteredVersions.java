package fi.seloste.notice;

import org.springframework.stereotype.Component;

/** How many published versions of the organisation that was entered were changed in the database. */
@Component
class AlteredVersions {

    private final NoticeRepository notices;
    private final VersionRepository versions;

    AlteredVersions(NoticeRepository notices, VersionRepository versions) {
        this.notices = notices;
        this.versions = versions;
    }

    int count() {
        return notices.findAllByOrderBySlug().stream()
                .filter(notice -> notice.inForce() != null)
                .mapToInt(notice -> NoticeChain.of(versions.findDigests(notice.getId()))
                        .altered(notice.inForce())
                        .size())
                .sum();
    }
}
