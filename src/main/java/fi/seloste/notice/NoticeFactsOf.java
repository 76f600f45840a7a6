package fi.seloste.notice;

import fi.seloste.common.LocalizedText;
import fi.seloste.common.Texts;
import fi.seloste.noticecheck.Localized;
import fi.seloste.noticecheck.NoticeFacts;
import fi.seloste.noticecheck.NoticeFacts.AutomatedDecisions;
import fi.seloste.noticecheck.NoticeFacts.Citation;
import fi.seloste.noticecheck.NoticeFacts.Claim;
import fi.seloste.noticecheck.NoticeFacts.Contact;
import fi.seloste.noticecheck.NoticeFacts.Controller;
import fi.seloste.noticecheck.NoticeFacts.EmptySection;
import fi.seloste.noticecheck.NoticeFacts.Register;
import fi.seloste.noticecheck.Where;
import fi.seloste.processor.LawData;
import fi.seloste.register.ClaimedBasis;
import fi.seloste.register.ClaimedGround;
import fi.seloste.register.Cookies;
import fi.seloste.register.Disclosure;
import fi.seloste.register.Part;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.Section;
import fi.seloste.register.SecurityMeasure;
import fi.seloste.register.Source;
import fi.seloste.register.StatedController;
import fi.seloste.register.Statement;
import fi.seloste.register.StatementKind;
import fi.seloste.tenant.OrganisationDetails.Officer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a notice that is made from a configuration states, for the rules to look at. */
public final class NoticeFactsOf {

    /** The repealed Personal Data Act in the law's data. */
    private static final String PERSONAL_DATA_ACT = "personal_data";

    private final NoticeConfiguration notice;
    private final NoticeConfiguration inForce;
    private final LawData law;

    private NoticeFactsOf(NoticeConfiguration notice, NoticeConfiguration inForce, LawData law) {
        this.notice = notice;
        this.inForce = inForce;
        this.law = law;
    }

    /**
     * @param inForce the configuration of the version in force, which tells what is new; null before there is one
     */
    public static NoticeFacts of(NoticeConfiguration notice, NoticeConfiguration inForce, LawData law) {
        return new NoticeFactsOf(notice, inForce, law).facts();
    }

    private NoticeFacts facts() {
        var rights = new RightFacts(notice, law);
        var recipients = new RecipientFacts(notice, law);
        return new NoticeFacts(
                controller(),
                contact(notice.controller().dpo(), Where.row(notice.organisation())),
                notice.registers().stream().map(this::register).toList(),
                rows(ClaimedBasis.class, claim -> claim.ground() != ClaimedGround.REPEALED_ACT)
                        .map(NoticeFactsOf::claim)
                        .toList(),
                rows(ClaimedBasis.class, claim -> claim.ground() == ClaimedGround.REPEALED_ACT)
                        .map(row -> new Citation(PERSONAL_DATA_ACT, where(row)))
                        .toList(),
                recipients.recipients(),
                recipients.transfers(),
                stating(StatementKind.TRANSFER_BY_PERMISSION),
                stating(StatementKind.NO_OUTSIDERS),
                rows(Disclosure.class, disclosure -> disclosure
                                .conditions()
                                .contains(Disclosure.Condition.PUBLICATION_UNLESS_FORBIDDEN))
                        .map(NoticeFactsOf::where)
                        .toList(),
                automatedDecisions(),
                rows(Cookies.class, cookies -> cookies.consent() != Cookies.Consent.NOT_STATED)
                        .map(row -> new NoticeFacts.Cookies(
                                ((Cookies) row.part()).consent() == Cookies.Consent.BROWSER_SETTINGS, where(row)))
                        .toList(),
                rights.rights(),
                true,
                rights.authority(),
                rights.requests(),
                emptySections(),
                notice.details().drawnUp() != null || notice.details().changed() != null,
                rows(Part.class, Part::isDraftOnly).map(NoticeFactsOf::where).toList());
    }

    private Controller controller() {
        return rows(StatedController.class, stated -> true)
                .findFirst()
                .map(row -> {
                    var stated = (StatedController) row.part();
                    return new Controller(
                            stated.name(),
                            stated.businessId(),
                            stated.street(),
                            stated.postcode(),
                            stated.town(),
                            stated.email(),
                            stated.phone(),
                            where(row));
                })
                .orElseGet(() -> {
                    var own = notice.controller();
                    return new Controller(
                            own.name(),
                            own.businessId(),
                            own.street(),
                            own.postcode(),
                            own.town(),
                            own.email(),
                            own.phone(),
                            Where.row(notice.organisation()));
                });
    }

    private static Contact contact(Officer officer, Where where) {
        return officer == null ? null : new Contact(officer.name(), officer.email(), officer.phone(), where);
    }

    private static String name(RegisterDetails details) {
        return details.contactName() == null
                ? null
                : details.contactName().orLatest(details.contactName().latest());
    }

    private Register register(RegisterConfiguration register) {
        var details = register.details();
        var where = Where.row(register.id());
        var content = new ContentFacts(register, inForce);
        return new Register(
                details.name(),
                new Contact(name(details), details.contactEmail(), details.contactPhone(), where),
                content.purposes(),
                content.data(),
                register.rows(Source.class).map(NoticeFactsOf::where).toList(),
                content.retention(),
                Stream.concat(
                                register.rows(SecurityMeasure.class),
                                register.rows(Statement.class)
                                        .filter(row ->
                                                ((Statement) row.part()).says().section() == Section.SECURITY))
                        .map(NoticeFactsOf::where)
                        .toList(),
                where);
    }

    private static Claim claim(PartRow row) {
        var claim = (ClaimedBasis) row.part();
        return new Claim(
                Localized.of(language ->
                        Texts.get(language, "finding.ground." + claim.ground().name())),
                claim.ground() == ClaimedGround.USE_OF_SERVICE,
                claim.elseNoService(),
                where(row));
    }

    private AutomatedDecisions automatedDecisions() {
        return rows(fi.seloste.register.AutomatedDecisions.class, decisions -> true)
                .map(row -> {
                    var decisions = (fi.seloste.register.AutomatedDecisions) row.part();
                    return new AutomatedDecisions(
                            decisions.decisions() || decisions.profiling(),
                            isThere(decisions.logic()),
                            isThere(decisions.consequences()),
                            where(row));
                })
                .reduce((one, other) -> one.made() ? one : other)
                .orElse(null);
    }

    private List<EmptySection> emptySections() {
        return Stream.concat(
                        stating(StatementKind.TRANSFERS_HEADING_ONLY).stream()
                                .map(where -> empty(Section.TRANSFERS, where)),
                        rows(Cookies.class, cookies -> cookies.consent() == Cookies.Consent.NOT_STATED)
                                .map(row -> empty(Section.COOKIES, where(row))))
                .toList();
    }

    private static EmptySection empty(Section section, Where where) {
        return new EmptySection(section.name().toLowerCase(Locale.ROOT), label(section), where);
    }

    private List<Where> stating(StatementKind kind) {
        return rows(Statement.class, statement -> statement.says() == kind)
                .map(NoticeFactsOf::where)
                .toList();
    }

    private <P extends Part> Stream<PartRow> rows(Class<P> kind, Predicate<P> wanted) {
        return notice.registers().stream()
                .flatMap(register -> register.rows(kind))
                .filter(row -> wanted.test(kind.cast(row.part())));
    }

    static Where where(PartRow row) {
        return Where.row(row.id());
    }

    static boolean isThere(LocalizedText text) {
        return text != null && !text.isEmpty();
    }

    static LocalizedText label(Enum<?> constant) {
        return Localized.of(language -> Texts.of(language, constant));
    }
}
