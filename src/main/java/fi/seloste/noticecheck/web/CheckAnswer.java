package fi.seloste.noticecheck.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fi.seloste.common.Language;
import fi.seloste.noticecheck.Finding;
import fi.seloste.noticecheck.StatedRight;
import fi.seloste.noticecheck.reader.NoticeTextCheck;
import fi.seloste.noticecheck.reader.ReadNotice;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a notice states and what is wrong with it, as the public contract has it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({
    "language",
    "controller",
    "contactPoint",
    "dataProtectionOfficer",
    "registers",
    "sections",
    "legalBases",
    "retention",
    "transfers",
    "processors",
    "rights",
    "dates",
    "findings"
})
record CheckAnswer(
        String language,
        ReadNotice.Organisation controller,
        ReadNotice.Person contactPoint,
        ReadNotice.Person dataProtectionOfficer,
        List<Named> registers,
        List<ReadNotice.Part> sections,
        List<String> legalBases,
        Retention retention,
        Transfers transfers,
        List<Named> processors,
        Rights rights,
        ReadNotice.Dates dates,
        List<Found> findings) {

    record Named(String name) {}

    record Retention(boolean stated, List<Rule> rules) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Rule(String text, String period, String trigger) {}

    record Transfers(String outsideEea, List<String> countries, List<String> mechanisms) {}

    record Rights(
            boolean access,
            boolean rectification,
            boolean erasure,
            boolean restriction,
            boolean objection,
            boolean directMarketingObjection,
            boolean portability,
            boolean withdrawal,
            boolean complaint) {

        static Rights of(Set<StatedRight> stated) {
            return new Rights(
                    stated.contains(StatedRight.ACCESS),
                    stated.contains(StatedRight.RECTIFICATION),
                    stated.contains(StatedRight.ERASURE),
                    stated.contains(StatedRight.RESTRICTION),
                    stated.contains(StatedRight.OBJECTION),
                    stated.contains(StatedRight.MARKETING_OBJECTION),
                    stated.contains(StatedRight.PORTABILITY),
                    stated.contains(StatedRight.WITHDRAWAL),
                    stated.contains(StatedRight.COMPLAINT));
        }
    }

    /**
     * @param start the words that it is about; 0 and 0 for what is missing altogether
     */
    record Found(String rule, String severity, String reference, String message, String mend, int start, int end) {

        static Found of(Finding finding, Language language) {
            var where = finding.where();
            return new Found(
                    finding.rule(),
                    lower(finding.severity()),
                    finding.article(),
                    finding.message(language),
                    finding.mend(language),
                    where.start() == null ? 0 : where.start(),
                    where.end() == null ? 0 : where.end());
        }
    }

    static CheckAnswer of(NoticeTextCheck.Result result, Language language) {
        var notice = result.notice();
        return new CheckAnswer(
                notice.language().code(),
                notice.controller(),
                notice.contactPoint(),
                notice.dataProtectionOfficer(),
                notice.registers().stream().map(Named::new).toList(),
                notice.sections(),
                notice.legalBases().stream().map(CheckAnswer::lower).toList(),
                new Retention(
                        notice.retention().stated(),
                        notice.retention().rules().stream()
                                .map(rule -> new Rule(rule.text(), rule.period(), rule.trigger()))
                                .toList()),
                new Transfers(
                        lower(notice.transfers().outside()),
                        notice.transfers().countries(),
                        notice.transfers().mechanisms()),
                notice.processors().stream()
                        .map(named -> new Named(named.name()))
                        .toList(),
                Rights.of(notice.rights()),
                notice.dates(),
                result.findings().stream()
                        .map(finding -> Found.of(finding, language))
                        .toList());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
