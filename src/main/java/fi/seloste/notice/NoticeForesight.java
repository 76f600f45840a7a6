package fi.seloste.notice;

import fi.seloste.common.Json;
import fi.seloste.common.Language;
import fi.seloste.noticecheck.Finding;
import fi.seloste.noticecheck.NoticeCheck;
import fi.seloste.processor.LawData;
import fi.seloste.processor.WhatIf;
import fi.seloste.security.MayRead;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a notice would say, and what would stand in its way, if a basis of transfers ended. Nothing is changed. */
@Service
@MayRead
@Transactional(readOnly = true)
public class NoticeForesight {

    /**
     * @param sentences that the draft would say and does not say now
     * @param findings  that would appear, the worst first
     * @param published what the frame around the version in force would tell and does not tell now
     */
    public record Outlook(List<String> sentences, List<Finding> findings, List<String> published) {

        public boolean isTouched() {
            return !sentences.isEmpty() || !findings.isEmpty() || !published.isEmpty();
        }
    }

    private final Notices notices;
    private final NoticeRepository repository;
    private final VersionRepository versions;

    NoticeForesight(Notices notices, NoticeRepository repository, VersionRepository versions) {
        this.notices = notices;
        this.repository = repository;
        this.versions = versions;
    }

    public Outlook outlook(UUID id, WhatIf whatIf, Language language) {
        var notice = repository.findById(id).orElseThrow();
        var draft = notices.configuration(id);
        var inForce = notice.inForce() == null
                ? null
                : versions.findByNoticeIdAndNumber(id, notice.inForce())
                        .map(version -> Json.read(version.facts(), NoticeConfiguration.class))
                        .orElseThrow();
        return new Outlook(
                appearing(
                        sentences(draft, whatIf.now(), whatIf, language),
                        sentences(draft, whatIf.then(), whatIf, language)),
                appearing(
                        findings(draft, inForce, whatIf.now(), whatIf.day()),
                        findings(draft, inForce, whatIf.then(), whatIf.day())),
                inForce == null
                        ? List.of()
                        : appearing(
                                EndedTransfers.of(inForce, whatIf.now(), whatIf.day(), language),
                                EndedTransfers.of(inForce, whatIf.then(), whatIf.day(), language)));
    }

    private static List<String> sentences(NoticeConfiguration draft, LawData law, WhatIf whatIf, Language language) {
        return new NoticeProjection(law)
                .project(draft, language, whatIf.day())
                .sentences()
                .map(NoticeDocument.Sentence::text)
                .distinct()
                .toList();
    }

    private static List<Finding> findings(
            NoticeConfiguration draft, NoticeConfiguration inForce, LawData law, LocalDate day) {
        return new NoticeCheck(law)
                .check(NoticeFactsOf.of(draft, inForce, law), day).stream()
                        .sorted(Comparator.comparing(Finding::severity))
                        .toList();
    }

    private static <T> List<T> appearing(List<T> now, List<T> then) {
        return then.stream().filter(each -> !now.contains(each)).toList();
    }
}
