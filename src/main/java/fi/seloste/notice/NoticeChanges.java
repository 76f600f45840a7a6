package fi.seloste.notice;

import fi.seloste.common.Json;
import fi.seloste.common.Language;
import fi.seloste.processor.LawData;
import fi.seloste.security.MayRead;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What changed from one version of a notice to another, or to the draft. Both are told by today's projection, each as
 * of its own day, so that only what was configured, and what had ended by then, differs.
 */
@Service
@MayRead
@Transactional(readOnly = true)
public class NoticeChanges {

    private final Notices notices;
    private final VersionRepository versions;
    private final NoticeProjection projection;
    private final LawData law;
    private final Clock clock;

    NoticeChanges(Notices notices, VersionRepository versions, LawData law, Clock clock) {
        this.notices = notices;
        this.versions = versions;
        this.projection = new NoticeProjection(law);
        this.law = law;
        this.clock = clock;
    }

    /**
     * What the draft says else than a version.
     *
     * @throws NoSuchElementException where the organisation has no such version
     */
    public NoticeDifference since(UUID notice, int version, Language language) {
        var draft = projection.project(notices.configuration(notice), language, LocalDate.now(clock));
        return NoticeDifference.between(document(version(notice, version), language), draft);
    }

    /**
     * What a later version says else than an earlier one.
     *
     * @throws NoSuchElementException where the organisation has no such versions
     */
    public NoticeDifference between(UUID notice, int earlier, int later, Language language) {
        return NoticeDifference.between(
                document(version(notice, earlier), language), document(version(notice, later), language));
    }

    /** Whether what the draft changes of a version matters to the people concerned, and why. */
    public ChangeWeight weight(UUID notice, int version) {
        var before = configuration(version(notice, version));
        var now = notices.configuration(notice);
        return ChangeWeight.of(NoticeFactsOf.of(before, null, law), NoticeFactsOf.of(now, null, law));
    }

    private VersionEntity version(UUID notice, int number) {
        return versions.findByNoticeIdAndNumber(notice, number).orElseThrow();
    }

    private NoticeDocument document(VersionEntity version, Language language) {
        return projection.project(
                configuration(version), language, day(version.toVersion().publishedAt()));
    }

    private LocalDate day(Instant published) {
        return published.atZone(clock.getZone()).toLocalDate();
    }

    private static NoticeConfiguration configuration(VersionEntity version) {
        return Json.read(version.facts(), NoticeConfiguration.class);
    }
}
