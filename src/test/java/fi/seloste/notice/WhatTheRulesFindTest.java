package fi.seloste.notice;

import static fi.seloste.notice.ExampleNotice.category;
import static fi.seloste.notice.ExampleNotice.handling;
import static fi.seloste.notice.ExampleNotice.limited;
import static fi.seloste.notice.ExampleNotice.service;
import static fi.seloste.notice.ExampleNotice.wellConfigured;
import static fi.seloste.noticecheck.Finding.Blocking.ALWAYS;
import static fi.seloste.noticecheck.Finding.Blocking.NO;
import static fi.seloste.noticecheck.Finding.Blocking.UNLESS_OVERRIDDEN;
import static fi.seloste.noticecheck.Severity.ERROR;
import static fi.seloste.noticecheck.Severity.INFO;
import static fi.seloste.noticecheck.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Wording;
import fi.seloste.noticecheck.Finding;
import fi.seloste.noticecheck.Severity;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceDetails;
import fi.seloste.processor.ServiceOrigin;
import fi.seloste.processor.ServiceRole;
import fi.seloste.processor.TransferDetails;
import fi.seloste.register.Article6;
import fi.seloste.register.AutomatedDecisions;
import fi.seloste.register.ClaimedBasis;
import fi.seloste.register.ClaimedGround;
import fi.seloste.register.Cookies;
import fi.seloste.register.DataCategory;
import fi.seloste.register.Disclosure;
import fi.seloste.register.LegalBasis;
import fi.seloste.register.Part;
import fi.seloste.register.Purpose;
import fi.seloste.register.RequestHandling.Content;
import fi.seloste.register.RequestHandling.Form;
import fi.seloste.register.RetentionRule;
import fi.seloste.register.Right;
import fi.seloste.register.RightStatement.Limit;
import fi.seloste.register.SecurityMeasure;
import fi.seloste.register.Source;
import fi.seloste.register.StatedController;
import fi.seloste.register.Statement;
import fi.seloste.register.StatementKind;
import fi.seloste.tenant.OrganisationDetails;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WhatTheRulesFindTest {

    @Test
    void inAWellConfiguredNoticeThereIsNothingToFind() {
        assertThat(wellConfigured().findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void eachRuleFindsWhatItIsFor(
            String rule, String what, Severity severity, Finding.Blocking blocks, UnaryOperator<ExampleNotice> change) {
        var notice = change.apply(wellConfigured());

        assertThat(notice.findings())
                .filteredOn(finding -> finding.rule().equals(rule))
                .as(what)
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.severity()).isEqualTo(severity);
                    assertThat(finding.blocks()).isEqualTo(blocks);
                    for (var language : Language.values()) {
                        assertThat(finding.message(language)).doesNotContain("{");
                        assertThat(finding.mend(language)).doesNotContain("{");
                    }
                });
        assertThat(notice.findings())
                .filteredOn(finding -> finding.severity() != INFO)
                .as("nothing else is found")
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo(rule));
    }

    static Stream<Arguments> eachRuleFindsWhatItIsFor() {
        return Stream.of(
                        required(),
                        defects().stream(),
                        Stream.of(rule(
                                "DRAFT", "what no rule explains", ERROR, ALWAYS, with(handling(Form.FREE, "x@y.fi")))))
                .flatMap(rules -> rules);
    }

    private static Stream<Arguments> required() {
        return Stream.of(
                rule("I01", "no name of the controller", ERROR, ALWAYS, with(stated(null, "0000001-9", "a@b.example"))),
                rule(
                        "I03",
                        "an officer whom nobody can reach",
                        ERROR,
                        NO,
                        notice ->
                                notice.withOfficer(new OrganisationDetails.Officer("Tietosuojavastaava", null, null))),
                rule("I04", "no purpose", ERROR, NO, without(Purpose.class)),
                rule(
                        "D10",
                        "a purpose without a basis",
                        ERROR,
                        NO,
                        with(new Purpose(Wording.entry("sales"), false, List.of()))),
                rule(
                        "D13",
                        "an interest without a name",
                        ERROR,
                        NO,
                        with(new Purpose(
                                Wording.entry("sales"),
                                false,
                                List.of(new LegalBasis(null, Article6.LEGITIMATE_INTERESTS, null, null, null, null))))),
                rule("I07", "no categories of data", INFO, NO, without(DataCategory.class)),
                rule("I08", "data from elsewhere without a source", ERROR, NO, without(Source.class)),
                rule("I09", "a service of nobody", INFO, NO, with(unnamed(ServiceRole.PROCESSOR, null))),
                rule("I10", "a country that nothing explains", ERROR, NO, with(service("Forms", Set.of("IN")))),
                rule(
                        "I10",
                        "safeguards without a copy",
                        ERROR,
                        NO,
                        with(service("Forms", Set.of("IN"), transfer("IN", "scc", null)))),
                rule(
                        "I10",
                        "a recipient whose listing nobody looked up",
                        WARNING,
                        NO,
                        with(service("Forms", Set.of("US"), transfer("US", "dpf", null)))),
                rule("D07", "no retention rule", ERROR, NO, without(RetentionRule.class)),
                rule(
                        "I15",
                        "data that may be obligatory or not",
                        ERROR,
                        ALWAYS,
                        with(category("phone", DataCategory.Origin.PERSON, DataCategory.Obligation.NOT_STATED))),
                rule("I16", "profiling that is not explained", ERROR, NO, notice -> notice.without(
                                AutomatedDecisions.class::isInstance)
                        .with(new AutomatedDecisions(false, true, null, null))),
                rule("D50", "silence on automated decisions", INFO, NO, without(AutomatedDecisions.class)),
                rule(
                        "I19",
                        "joint responsibility that is not explained",
                        ERROR,
                        NO,
                        with(unnamed(ServiceRole.JOINT_CONTROLLER, null))),
                rule("I20", "no security measure", INFO, NO, without(SecurityMeasure.class)),
                rule("D60", "no date", INFO, NO, notice -> notice.dated(null, null)));
    }

    private static List<Arguments> defects() {
        return List.of(
                rule("D01", "a repealed act", ERROR, ALWAYS, with(claim(ClaimedGround.REPEALED_ACT, false))),
                rule(
                        "D02",
                        "a mechanism that ended",
                        ERROR,
                        UNLESS_OVERRIDDEN,
                        with(service("Pages", Set.of("US"), transfer("US", "privacy_shield", null)))),
                rule(
                        "D05",
                        "transfers by permission",
                        WARNING,
                        ALWAYS,
                        with(new Statement(StatementKind.TRANSFER_BY_PERMISSION))),
                rule(
                        "D06",
                        "a heading on transfers alone",
                        WARNING,
                        ALWAYS,
                        with(new Statement(StatementKind.TRANSFERS_HEADING_ONLY))),
                rule(
                        "D09",
                        "six years from the end of the financial year",
                        WARNING,
                        NO,
                        with(years(6, RetentionRule.Trigger.END_OF_FINANCIAL_YEAR, null))),
                rule(
                        "D09",
                        "a period shorter than the statute's",
                        WARNING,
                        NO,
                        with(years(4, RetentionRule.Trigger.END_OF_YEAR_OF_FINANCIAL_YEAR, "accounting_vouchers"))),
                rule(
                        "D11",
                        "the customer relationship as a basis",
                        ERROR,
                        ALWAYS,
                        with(claim(ClaimedGround.CUSTOMER_RELATIONSHIP, false))),
                rule("D15", "consent read into use", ERROR, ALWAYS, with(claim(ClaimedGround.USE_OF_SERVICE, false))),
                rule(
                        "D28",
                        "objection to what is unlawful alone",
                        WARNING,
                        ALWAYS,
                        with(limited(Right.OBJECTION, Limit.ONLY_IF_UNLAWFUL))),
                rule(
                        "D28",
                        "withdrawal of a sole basis alone",
                        WARNING,
                        ALWAYS,
                        with(limited(Right.WITHDRAWAL, Limit.ONLY_IF_SOLE_BASIS))),
                rule(
                        "D31",
                        "complaints about refusals alone",
                        WARNING,
                        ALWAYS,
                        with(limited(Right.COMPLAINT, Limit.ONLY_REFUSED_CORRECTION))),
                rule(
                        "D32",
                        "an authority without a name",
                        INFO,
                        ALWAYS,
                        with(limited(Right.COMPLAINT, Limit.AUTHORITY_NOT_NAMED))),
                rule(
                        "D33",
                        "an address of the authority's former site",
                        WARNING,
                        ALWAYS,
                        with(limited(Right.COMPLAINT, Limit.AUTHORITY_OLD_ADDRESS))),
                rule("D34", "a signature", ERROR, ALWAYS, with(handling(Form.SIGNATURE_DEMANDED, null))),
                rule("D35", "writing alone", WARNING, ALWAYS, with(handling(Form.WRITING_DEMANDED, null))),
                rule("D36", "the grounds of a request", INFO, ALWAYS, with(handling(Form.FREE, null, Content.GROUNDS))),
                rule(
                        "D41",
                        "'no outsiders' beside one",
                        WARNING,
                        ALWAYS,
                        with(new Statement(StatementKind.NO_OUTSIDERS))),
                rule(
                        "D43",
                        "publishing unless forbidden",
                        WARNING,
                        ALWAYS,
                        with(new Disclosure(
                                null,
                                null,
                                Set.of(),
                                EnumSet.of(Disclosure.Condition.PUBLICATION_UNLESS_FORBIDDEN),
                                Set.of()))),
                rule(
                        "D57",
                        "consent by the browser's settings",
                        WARNING,
                        ALWAYS,
                        with(new Cookies(true, Set.of(), Cookies.Consent.BROWSER_SETTINGS))),
                rule(
                        "D62",
                        "a person in place of the firm",
                        ERROR,
                        ALWAYS,
                        with(stated("Yhteyshenkilö", null, "a@b.example"))),
                rule(
                        "D62",
                        "a firm without its address",
                        WARNING,
                        ALWAYS,
                        with(stated("Firma Oy", "0000001-9", "a@b.example"))),
                rule(
                        "D63",
                        "a business ID without its check digit",
                        WARNING,
                        ALWAYS,
                        with(new StatedController(
                                "Firma Oy", "0000001", "Katu 1", "00100", "Helsinki", "a@b.example", null))),
                rule(
                        "D64",
                        "an address that nobody filled in",
                        ERROR,
                        ALWAYS,
                        with(handling(Form.FREE, "s-postiosoite"))),
                rule(
                        "D64",
                        "an address hidden from machines",
                        ERROR,
                        ALWAYS,
                        with(handling(Form.FREE, "[email protected]"))),
                rule(
                        "D65",
                        "a heading with nothing under it",
                        WARNING,
                        ALWAYS,
                        with(new Cookies(true, Set.of(), Cookies.Consent.NOT_STATED))));
    }

    @Test
    void takeItOrLeaveItIsFoundBesideTheConsentThatItSpoils() {
        var notice = wellConfigured().with(claim(ClaimedGround.USE_OF_SERVICE, true));

        assertThat(notice.findings()).extracting(Finding::rule).containsExactly("D15", "D16");
    }

    @Test
    void aPurposeThatTheNoticeInForceDidNotStateIsTold() {
        var before = wellConfigured().configuration();
        var after = wellConfigured().with(ExampleNotice.purpose("events", Article6.CONTRACT));

        var facts = NoticeFactsOf.of(after.configuration(), before, fi.seloste.processor.LawData.shipped());

        assertThat(facts.purposes().filter(purpose -> purpose.isNew()))
                .singleElement()
                .satisfies(purpose -> assertThat(purpose.name().in(Language.EN)).contains("Organising events"));
    }

    @Test
    void aFindingNamesTheRowThatItIsAbout() {
        var notice = wellConfigured();
        var row = notice.add(new Statement(StatementKind.NO_OUTSIDERS));

        assertThat(notice.findings()).extracting(Finding::row).containsExactly(row);
    }

    @Test
    void withoutAnOutsiderNothingContradictsTheStatement() {
        var notice = new ExampleNotice().with(new Statement(StatementKind.NO_OUTSIDERS));

        assertThat(notice.findings())
                .extracting(Finding::rule)
                .doesNotContain("D41")
                .contains("DRAFT");
    }

    private static Arguments rule(
            String rule, String what, Severity severity, Finding.Blocking blocks, UnaryOperator<ExampleNotice> change) {
        return arguments(rule, what, severity, blocks, change);
    }

    private static UnaryOperator<ExampleNotice> with(Part part) {
        return notice -> notice.with(part);
    }

    private static UnaryOperator<ExampleNotice> with(ServiceConfiguration service) {
        return notice -> notice.with(service);
    }

    private static UnaryOperator<ExampleNotice> without(Class<? extends Part> kind) {
        return notice -> notice.without(kind::isInstance);
    }

    private static StatedController stated(String name, String businessId, String email) {
        return new StatedController(name, businessId, null, null, null, email, null);
    }

    private static ClaimedBasis claim(ClaimedGround ground, boolean elseNoService) {
        return new ClaimedBasis(ground, Set.of(), null, elseNoService);
    }

    private static TransferDetails transfer(String country, String mechanism, LocalizedText copy) {
        return new TransferDetails(country, mechanism, null, null, true, copy);
    }

    private static ServiceConfiguration unnamed(ServiceRole role, LocalizedText arrangement) {
        return new ServiceConfiguration(
                UUID.randomUUID(),
                ServiceOrigin.ORGANISATION,
                new ServiceDetails(
                        "bookkeeping",
                        null,
                        Wording.entry("accounting_office"),
                        role,
                        Wording.entry("accounting"),
                        Set.of("FI"),
                        arrangement,
                        null,
                        List.of()),
                null,
                List.of());
    }

    private static RetentionRule years(int years, RetentionRule.Trigger trigger, String statute) {
        return new RetentionRule(
                Set.of(),
                Set.of(),
                trigger,
                years,
                RetentionRule.Unit.YEARS,
                null,
                null,
                Set.of(),
                RetentionRule.Action.KEEP,
                statute,
                true,
                null);
    }
}
