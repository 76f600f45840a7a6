package fi.seloste.notice;

import fi.seloste.common.Ids;
import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Wording;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.noticecheck.Finding;
import fi.seloste.noticecheck.NoticeCheck;
import fi.seloste.processor.LawData;
import fi.seloste.processor.PartyDetails;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceConfiguration.TransferRow;
import fi.seloste.processor.ServiceDetails;
import fi.seloste.processor.ServiceOrigin;
import fi.seloste.processor.ServiceRole;
import fi.seloste.processor.TransferDetails;
import fi.seloste.register.Article6;
import fi.seloste.register.AutomatedDecisions;
import fi.seloste.register.DataCategory;
import fi.seloste.register.DataCategory.HeldAt;
import fi.seloste.register.DataCategory.Obligation;
import fi.seloste.register.DataCategory.Origin;
import fi.seloste.register.Group;
import fi.seloste.register.LegalBasis;
import fi.seloste.register.Part;
import fi.seloste.register.PartRow;
import fi.seloste.register.Purpose;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RequestHandling;
import fi.seloste.register.RetentionRule;
import fi.seloste.register.Right;
import fi.seloste.register.RightStatement;
import fi.seloste.register.Section;
import fi.seloste.register.SecurityMeasure;
import fi.seloste.register.ServiceUse;
import fi.seloste.register.Source;
import fi.seloste.register.Statement;
import fi.seloste.register.StatementKind;
import fi.seloste.tenant.OrganisationDetails;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** A notice that tests build row by row. */
final class ExampleNotice {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final UUID notice = Ids.next();
    private final UUID organisation = Ids.next();
    private final List<RegisterConfiguration> registers = new ArrayList<>();
    private final List<ServiceConfiguration> services = new ArrayList<>();
    private NoticeDetails details = new NoticeDetails(
            LocalizedText.of("Asiakasrekisterin tietosuojaseloste", "Dataskyddsmeddelande", "Privacy notice"),
            null,
            "2023-07-05",
            null);
    private OrganisationDetails controller = new OrganisationDetails(
            "Esimerkki Oy",
            null,
            "0000001-9",
            "Esimerkkitie 1",
            "00100",
            "Helsinki",
            "info@esimerkki.example",
            "010 000 0000",
            null,
            null,
            null,
            "FI",
            MonthDay.of(12, 31),
            EnumSet.allOf(Language.class),
            Language.FI,
            false,
            null);

    ExampleNotice() {
        register("Asiakasrekisteri", "Kundregister", "Customer register");
    }

    /** A notice with everything that the law asks for, and nothing to find in it. */
    static ExampleNotice wellConfigured() {
        var notice = new ExampleNotice();
        notice.with(
                new Group(Wording.entry("customers")),
                purpose("service_delivery", Article6.CONTRACT),
                purpose("customer_relationship", Article6.LEGITIMATE_INTERESTS),
                new Purpose(
                        Wording.entry("newsletter"),
                        true,
                        List.of(new LegalBasis(null, Article6.CONSENT, null, null, null, null))),
                category("contact_details", Origin.BOTH, Obligation.CONTRACT),
                category("marketing_permissions", Origin.PERSON, Obligation.VOLUNTARY),
                new Source(
                        Wording.entry("person"),
                        Set.of(),
                        Set.of(),
                        EnumSet.of(Source.Channel.EMAIL),
                        Set.of(),
                        false,
                        false,
                        false),
                new Statement(StatementKind.NO_REGULAR_DISCLOSURES),
                new RetentionRule(
                        Set.of(),
                        Set.of(),
                        RetentionRule.Trigger.END_OF_RELATIONSHIP,
                        5,
                        RetentionRule.Unit.YEARS,
                        null,
                        null,
                        Set.of(),
                        RetentionRule.Action.DELETE,
                        null,
                        true,
                        null),
                new SecurityMeasure(Wording.entry("personal_accounts"), false, null),
                new AutomatedDecisions(false, false, null, null),
                handling(RequestHandling.Form.FREE, null));
        return notice.with(service(
                "Analytics",
                Set.of("IE", "US"),
                new TransferDetails("US", "dpf", TODAY.minusMonths(1), null, true, null)));
    }

    /** A further register, which later parts go to. */
    ExampleNotice register(String fi, String sv, String en) {
        registers.add(new RegisterConfiguration(
                Ids.next(),
                "register-" + registers.size(),
                new RegisterDetails(
                        LocalizedText.of(fi, sv, en),
                        LocalizedText.of("Asiakaspalvelu", "Kundtjänst", "Customer service"),
                        "asiakas@esimerkki.example",
                        null,
                        null),
                List.of()));
        return this;
    }

    ExampleNotice with(Part... parts) {
        Arrays.stream(parts).forEach(this::add);
        return this;
    }

    /** The id of the new row. */
    UUID add(Part part) {
        var register = registers.removeLast();
        var rows = new ArrayList<>(register.parts());
        var row = new PartRow(Ids.next(), part);
        rows.add(row);
        registers.add(new RegisterConfiguration(register.id(), register.slug(), register.details(), rows));
        return row.id();
    }

    ExampleNotice without(Predicate<Part> unwanted) {
        registers.replaceAll(register -> new RegisterConfiguration(
                register.id(),
                register.slug(),
                register.details(),
                register.parts().stream()
                        .filter(row -> !unwanted.test(row.part()))
                        .toList()));
        return this;
    }

    /** A service that the register uses. */
    ExampleNotice with(ServiceConfiguration service) {
        services.add(service);
        return with(new ServiceUse(service.id(), Set.of()));
    }

    ExampleNotice controlledBy(OrganisationDetails details) {
        controller = details;
        return this;
    }

    ExampleNotice withOfficer(OrganisationDetails.Officer dpo) {
        return controlledBy(new OrganisationDetails(
                controller.name(),
                controller.shortName(),
                controller.businessId(),
                controller.street(),
                controller.postcode(),
                controller.town(),
                controller.email(),
                controller.phone(),
                controller.site(),
                dpo,
                controller.representative(),
                controller.authority(),
                controller.financialYearEnd(),
                controller.languages(),
                controller.defaultLanguage(),
                controller.editorsPublish(),
                controller.brandColour()));
    }

    ExampleNotice dated(String drawnUp, String changed) {
        details = new NoticeDetails(details.title(), details.subtitle(), drawnUp, changed);
        return this;
    }

    ExampleNotice titled(LocalizedText title) {
        details = new NoticeDetails(title, details.subtitle(), details.drawnUp(), details.changed());
        return this;
    }

    NoticeConfiguration configuration() {
        return new NoticeConfiguration(notice, details, organisation, controller, registers, services);
    }

    /** What the rules find. */
    List<Finding> findings() {
        var facts = NoticeFactsOf.of(configuration(), null, LawData.shipped());
        return new NoticeCheck(LawData.shipped()).check(facts, TODAY);
    }

    NoticeDocument in(Language language) {
        return new NoticeProjection(LawData.shipped()).project(configuration(), language, TODAY);
    }

    /** What one section says in a language, sentence by sentence. */
    List<String> says(Section section, Language language) {
        return in(language).sections().stream()
                .filter(part -> part.section() == section)
                .flatMap(part -> part.blocks().stream())
                .flatMap(block -> block.sentences().stream())
                .map(Sentence::text)
                .toList();
    }

    static Purpose purpose(String entry, Article6 basis) {
        return new Purpose(
                Wording.entry(entry),
                false,
                List.of(new LegalBasis(
                        null,
                        basis,
                        null,
                        basis == Article6.LEGITIMATE_INTERESTS ? Wording.entry("customer_relationship") : null,
                        null,
                        null)));
    }

    static DataCategory category(String entry, Origin origin, Obligation obligation) {
        return new DataCategory(
                Wording.entry(entry), Set.of(), origin, false, false, obligation, null, null, HeldAt.HERE, null);
    }

    /**
     * @param stated an address as an old notice prints it, or null
     */
    static RequestHandling handling(RequestHandling.Form form, String stated, RequestHandling.Content... contents) {
        return new RequestHandling(
                null,
                EnumSet.of(RequestHandling.Channel.EMAIL),
                stated,
                form,
                Set.of(contents),
                RequestHandling.IdentityCheck.WHEN_IN_DOUBT,
                RequestHandling.Time.ONE_MONTH,
                false,
                false,
                false);
    }

    static RightStatement limited(Right right, RightStatement.Limit limit) {
        return new RightStatement(right, Set.of(), Set.of(), limit, Set.of());
    }

    static ServiceConfiguration service(String name, Set<String> countries, TransferDetails... transfers) {
        return new ServiceConfiguration(
                Ids.next(),
                ServiceOrigin.ORGANISATION,
                new ServiceDetails(
                        name,
                        Ids.next(),
                        null,
                        ServiceRole.PROCESSOR,
                        Wording.entry("web_analytics"),
                        countries,
                        null,
                        null,
                        List.of()),
                new PartyDetails(name + " Ltd", null, "IE"),
                Arrays.stream(transfers)
                        .map(transfer -> new TransferRow(Ids.next(), transfer))
                        .toList());
    }
}
