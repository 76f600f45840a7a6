package fi.seloste.noticecheck;

import static fi.seloste.noticecheck.Finding.error;
import static fi.seloste.noticecheck.Finding.info;
import static fi.seloste.noticecheck.Finding.warning;

import fi.seloste.noticecheck.NoticeFacts.Cookies;
import java.util.List;
import java.util.stream.Stream;

/** Automated decisions, security, cookies, dates, and headings with nothing under them. */
final class OtherRules {

    static final List<Rule> ALL = List.of(
            OtherRules::automatedDecisions,
            OtherRules::security,
            OtherRules::date,
            OtherRules::emptyTransfers,
            OtherRules::emptySections,
            OtherRules::cookieConsent);

    private static final String TRANSFERS = "transfers";

    private OtherRules() {}

    /** I16, Art. 13(2)(f): where such decisions or profiles are made, their logic and consequences; else a word. */
    private static Stream<Finding> automatedDecisions(Checked notice) {
        var automated = notice.facts().automated();
        if (automated == null) {
            return Stream.of(info("D50", "GDPR 13(2)(f)", Where.NOWHERE));
        }
        return automated.made() && !(automated.logic() && automated.outcome())
                ? Stream.of(error("I16", "GDPR 13(2)(f)", automated.where()))
                : Stream.of();
    }

    /** I20: how the data are protected (Art. 32); not asked of a notice, and usual in Finland. */
    private static Stream<Finding> security(Checked notice) {
        return notice.facts().registers().stream()
                .filter(register -> register.measures().isEmpty())
                .map(register -> info("I20", "GDPR 32", register.where(), register.name()));
    }

    /** I21: when the notice was drawn up or changed; good practice (Art. 5(2)). */
    private static Stream<Finding> date(Checked notice) {
        return notice.facts().dated() ? Stream.of() : Stream.of(info("D60", "GDPR 5(2)", Where.NOWHERE));
    }

    /** D06, Art. 13(1)(f): a heading on transfers, and nothing said about them. */
    private static Stream<Finding> emptyTransfers(Checked notice) {
        return notice.facts().emptySections().stream()
                .filter(empty -> empty.section().equals(TRANSFERS))
                .map(empty -> warning("D06", "GDPR 13(1)(f)", empty.where()));
    }

    /** D65: any other heading with nothing under it. */
    private static Stream<Finding> emptySections(Checked notice) {
        return notice.facts().emptySections().stream()
                .filter(empty -> !empty.section().equals(TRANSFERS))
                .map(empty -> warning("D65", "GDPR 12(1)", empty.where(), empty.heading()));
    }

    /** D57, Act 917/2014, section 205: the settings of a browser are no consent to cookies. */
    private static Stream<Finding> cookieConsent(Checked notice) {
        return notice.facts().cookies().stream()
                .filter(Cookies::consentByBrowser)
                .map(cookies ->
                        warning("D57", "Laki sähköisen viestinnän palveluista 917/2014, 205 §", cookies.where()));
    }
}
