package fi.seloste.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Versioned;
import fi.seloste.contact.Consents;
import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.list.ContactFilter;
import fi.seloste.contact.list.ContactList;
import fi.seloste.contact.list.Listing;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.notice.Notices;
import fi.seloste.notice.Publishing;
import fi.seloste.noticecheck.Finding;
import fi.seloste.processor.Parties;
import fi.seloste.processor.PartyDetails;
import fi.seloste.processor.ServiceDetails;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.processor.TransferDetails;
import fi.seloste.register.Part;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.tenant.Invitations;
import fi.seloste.tenant.OrganisationDetails;
import fi.seloste.tenant.Organisations;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.Pages;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TenantRows;
import fi.seloste.testing.TestEvidence;
import fi.seloste.testing.TestTenants;
import fi.seloste.testing.Visitor;
import fi.seloste.ui.form.Choice;
import fi.seloste.ui.form.Choices;
import fi.seloste.ui.form.FilledRecords;
import jakarta.validation.ConstraintViolationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is typed is a text: kept and shown as it is, or refused, and never more than that. */
@SelosteTest
class HostileTextTest {

    private static final String MARKUP = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>'${7*7}[[${7*7}]]{0}";
    private static final String TOO_LONG = "x".repeat(1_000_000);

    @Autowired
    FilledTenants tenants;

    @Autowired
    TestTenants members;

    @Autowired
    TenantRows rows;

    @Autowired
    Pages pages;

    @Autowired
    Organisations organisations;

    @Autowired
    Invitations invitations;

    @Autowired
    Parties parties;

    @Autowired
    ServiceInventory inventory;

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    Notices notices;

    @Autowired
    Publishing publishing;

    @Autowired
    Contacts contacts;

    @Autowired
    ContactList list;

    @Autowired
    Consents consents;

    @LocalServerPort
    int port;

    private FilledTenant tenant;

    @BeforeEach
    void found() throws Exception {
        tenant = tenants.create();
    }

    /** Keeps a record, and answers it as it was kept. */
    @FunctionalInterface
    private interface Keeping {
        Object keep(Record typed);
    }

    /** Every kind of record that is typed into a form, with the service that keeps it. */
    private Map<Class<? extends Record>, Keeping> records() {
        var all = new LinkedHashMap<Class<? extends Record>, Keeping>();
        for (var kind : Part.class.getPermittedSubclasses()) {
            all.put(kind.asSubclass(Record.class), typed -> parts.get(parts.add(tenant.id(Kind.REGISTER), (Part) typed))
                    .value());
        }
        all.put(RegisterDetails.class, typed -> {
            var shown = registers.details(tenant.id(Kind.REGISTER));
            registers.change(new Versioned<>(shown.id(), shown.version(), (RegisterDetails) typed));
            return registers.details(shown.id()).value();
        });
        all.put(NoticeDetails.class, typed -> {
            var shown = notices.details(tenant.id(Kind.NOTICE));
            notices.change(new Versioned<>(shown.id(), shown.version(), (NoticeDetails) typed));
            return notices.details(shown.id()).value();
        });
        all.put(OrganisationDetails.class, typed -> {
            var shown = organisations.details();
            organisations.change(new Versioned<>(shown.id(), shown.version(), (OrganisationDetails) typed));
            return organisations.details().value();
        });
        all.put(PartyDetails.class, typed -> parties.details(parties.add((PartyDetails) typed))
                .value());
        all.put(ServiceDetails.class, typed -> {
            var shown = inventory.details(tenant.id(Kind.SERVICE));
            inventory.change(new Versioned<>(shown.id(), shown.version(), (ServiceDetails) typed));
            return inventory.details(shown.id()).value();
        });
        all.put(TransferDetails.class, typed -> inventory
                .transfer(inventory.addTransfer(tenant.id(Kind.SERVICE), (TransferDetails) typed))
                .value());
        return all;
    }

    /** What the forms offer, so that records are valid but for their texts. */
    private final Choices choices = new Choices() {
        @Override
        public List<Choice<UUID>> of(Class<?> kind) {
            var row =
                    switch (kind.getSimpleName()) {
                        case "Group" -> Kind.GROUP;
                        case "DataCategory" -> Kind.CATEGORY;
                        case "ServiceDetails" -> Kind.SERVICE;
                        case "PartyDetails" -> Kind.PARTY;
                        default -> throw new IllegalArgumentException(kind.getName());
                    };
            return List.of(new Choice<>(tenant.id(row), ""));
        }

        @Override
        public List<Choice<String>> oneOf(String list) {
            var entries = Map.of("place", "US", "mechanism", "scc", "statute", "accounting", "authority", "FI");
            return List.of(new Choice<>(entries.get(list), ""));
        }
    };

    @TestFactory
    Stream<DynamicTest> whatIsTooLongIsRefusedByTheServiceAndNothingIsStored() {
        return records().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey().getSimpleName(), () -> tenant.tenant()
                        .asOwner(() -> refuseTooLong(each.getKey(), each.getValue()))));
    }

    private void refuseTooLong(Class<? extends Record> kind, Keeping service) {
        var before = rows.of(tenant.tenant().id());
        for (var seed = 0; seed < 3; seed++) {
            for (var at = 0; at < textsOf(kind, seed); at++) {
                var long_ = at;
                var typed = new FilledRecords(
                                seed, choices, (position, usual, longest) -> position == long_ ? TOO_LONG : usual)
                        .fill(kind);
                assertThatThrownBy(() -> service.keep(typed))
                        .as("text %s of %s", at, kind)
                        .isInstanceOf(ConstraintViolationException.class);
            }
        }
        assertThat(rows.of(tenant.tenant().id())).isEqualTo(before);
    }

    private int textsOf(Class<? extends Record> kind, int seed) {
        var records = new FilledRecords(seed, choices, (position, usual, longest) -> usual);
        records.fill(kind);
        return records.texts();
    }

    @Test
    void aContactsTextsAreRefusedWhereTheyAreTooLong() throws Exception {
        tenant.tenant().asOwner(() -> {
            var shown = contacts.open(tenant.id(Kind.CONTACT));
            var before = rows.of(tenant.tenant().id());
            var was = shown.value();
            for (var typed : List.of(
                    new ContactDetails(TOO_LONG, was.organisation(), was.entries(), was.values()),
                    new ContactDetails(was.name(), TOO_LONG, was.entries(), was.values()),
                    new ContactDetails(
                            was.name(), was.organisation(), was.entries(), Map.of(tenant.id(Kind.FIELD), TOO_LONG)))) {
                assertThatThrownBy(() -> contacts.change(new Versioned<>(shown.id(), shown.version(), typed)))
                        .isInstanceOf(ConstraintViolationException.class);
                assertThatThrownBy(() -> contacts.add(typed)).isInstanceOf(ConstraintViolationException.class);
            }
            assertThat(rows.of(tenant.tenant().id())).isEqualTo(before);
        });
    }

    @Test
    void whatIsSaidOfAPublicationIsRefusedWhereItIsTooLong() throws Exception {
        tenant.tenant().asOwner(() -> {
            for (var request : List.of(
                    new Publishing.Request(LocalizedText.of(TOO_LONG, null, null), false, Map.of()),
                    new Publishing.Request(null, false, Map.of("P01", TOO_LONG)))) {
                assertThatThrownBy(() -> publishing.publish(tenant.id(Kind.NOTICE), request))
                        .isInstanceOf(ConstraintViolationException.class);
            }
            assertThat(notices.versions(tenant.id(Kind.NOTICE))).hasSize(1);
        });
    }

    @Test
    void theLongestTitleThatIsKeptCanBePublished() throws Exception {
        tenant.tenant().asOwner(() -> {
            var notice = notices.details(tenant.id(Kind.NOTICE));
            notices.change(new Versioned<>(
                    notice.id(), notice.version(), FilledTenants.notice("x".repeat(LocalizedText.LONGEST))));
            assertThat(publishing
                            .publish(notice.id(), new Publishing.Request(null, false, Map.of()))
                            .number())
                    .isEqualTo(2);
        });
    }

    @TestFactory
    Stream<DynamicTest> markupIsKeptAsItWasTyped() {
        return records().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey().getSimpleName(), () -> tenant.tenant().asOwner(() -> {
                            for (var seed = 0; seed < 3; seed++) {
                                var typed = withMarkup(each.getKey(), seed);
                                assertThat(each.getValue().keep(typed)).isEqualTo(typed);
                            }
                        })));
    }

    private Record withMarkup(Class<? extends Record> kind, int seed) {
        return new FilledRecords(seed, choices, HostileTextTest::markup).fill(kind);
    }

    private static String markup(int position, String usual, int longest) {
        return usual.startsWith("word") ? MARKUP.substring(0, Math.min(longest, MARKUP.length())) : usual;
    }

    @Test
    void markupIsShownAsTextInEveryViewAndOnEveryPublicPage() throws Exception {
        tenant.tenant().asOwner(this::typeMarkupEverywhere);
        members.joinFromDemo(tenant.tenant(), "revontuli-owner", Role.OWNER);
        try (var visitor = new Visitor(port)) {
            visitor.signIn("revontuli-owner");
            for (var page : pages.all()
                    .filter(page -> page.pattern().contains(":organisation"))
                    .toList()) {
                var got = visitor.get(page.in(tenant));
                assertThat(got.statusCode()).as(page.pattern()).isEqualTo(200);
                assertThat(got.body()).as(page.pattern()).contains("alert(");
                assertThatNothingRuns(Jsoup.parse(got.body()));
            }
            for (var page : pages.all()
                    .filter(page -> page.pattern().startsWith("/n/{organisation}"))
                    // A picture, which says nothing in words.
                    .filter(page -> !page.pattern().contains("/logo/"))
                    .toList()) {
                for (var language : List.of("fi", "sv", "en")) {
                    var got = visitor.get(page.in(tenant).replace("/v/1", "/v/2") + "?lang=" + language);
                    assertThat(got.statusCode()).as(page.pattern()).isEqualTo(200);
                    var shown = Jsoup.parse(got.body());
                    var type = got.headers().firstValue("Content-Type").orElseThrow();
                    if (!type.startsWith("text/html")) {
                        // No page, and no browser takes it for one.
                        assertThat(got.headers().firstValue("X-Content-Type-Options"))
                                .as(page.pattern())
                                .hasValue("nosniff");
                        assertThat(type.contains("svg") ? shown.select("script").size() : 0)
                                .isZero();
                        continue;
                    }
                    assertThat(shown.text()).as(page.pattern()).contains(MARKUP);
                    assertThatNothingRuns(shown);
                    // The pages' own pictures: the logo, and where the data go.
                    shown.select("header .organisation > img[src^=/n/], figure svg.flow")
                            .remove();
                    assertThat(shown.select("script, img, svg, iframe")).isEmpty();
                }
            }
        }
    }

    private void typeMarkupEverywhere() {
        var register = tenant.id(Kind.REGISTER);
        for (var each : records().entrySet()) {
            for (var seed = 0; seed < 3; seed++) {
                var typed = withMarkup(each.getKey(), seed);
                if (!(typed instanceof Part part) || !part.isDraftOnly()) {
                    each.getValue().keep(typed);
                }
            }
        }
        markWhatLags();
        var contact = contacts.open(tenant.id(Kind.CONTACT));
        contacts.change(new Versioned<>(
                contact.id(),
                contact.version(),
                new ContactDetails(MARKUP, MARKUP, contact.value().entries(), Map.of(tenant.id(Kind.FIELD), MARKUP))));
        consents.give(contact.id(), tenant.id(Kind.PURPOSE), TestEvidence.of(Consents.How.PHONE, MARKUP));
        invitations.invite(Role.VIEWER, MARKUP);
        var reasons = publishing.findings(tenant.id(Kind.NOTICE)).stream()
                .filter(Finding::isBlocking)
                .collect(Collectors.toMap(Publishing::overrideKey, finding -> MARKUP, (one, same) -> one));
        publishing.publish(
                tenant.id(Kind.NOTICE),
                new Publishing.Request(LocalizedText.of(MARKUP, MARKUP, MARKUP), true, reasons));
    }

    /** What was typed in one language is published with a mark: a notice that waits for the others would not be. */
    private void markWhatLags() {
        var shown = notices.details(tenant.id(Kind.NOTICE));
        var typed = shown.value();
        var marking = new NoticeDetails(
                typed.title(), typed.subtitle(), typed.drawnUp(), typed.changed(), typed.picture(), false);
        notices.change(new Versioned<>(shown.id(), shown.version(), marking));
    }

    /** No element came of it, and no script of the page's own was broken out of. */
    private static void assertThatNothingRuns(Document page) {
        assertThat(page.select("img[src=x]")).isEmpty();
        assertThat(page.select("script")).noneMatch(script -> script.data().startsWith("alert"));
        assertThat(page.getAllElements()).noneMatch(element -> element.attributes().asList().stream()
                .anyMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    /** Control characters, halves of characters, such beyond the first 65,536, and such that turn the direction. */
    private static final String[] STRANGE = {
        "a\u0000b", "a\u0007b", "a\ud800b", "a\udc00", "🐴👩‍👩‍👧", "a\u202eb", "a\uffffb", "a\u0085b"
    };

    @TestFactory
    Stream<DynamicTest> strangeCharactersAreKeptWholeOrRefused() {
        var keeping = Map.<String, UnaryOperator<String>>of(
                "contact", this::keepContact,
                "party",
                        name -> parties.details(parties.add(new PartyDetails(name, null, "FI")))
                                .value()
                                .name(),
                "register",
                        name -> registers
                                .get(registers.add(FilledTenants.register(name)))
                                .details()
                                .name()
                                .orLatest(Language.FI));
        return keeping.entrySet().stream().flatMap(each -> Stream.of(STRANGE)
                .map(name -> DynamicTest.dynamicTest(
                        each.getKey() + " " + name.codePoints().boxed().toList(),
                        () -> tenant.tenant().asOwner(() -> keptOrRefused(name, each.getValue())))));
    }

    private String keepContact(String name) {
        var shown = contacts.open(tenant.id(Kind.CONTACT));
        var was = shown.value();
        var typed = new ContactDetails(name, name, was.entries(), Map.of(tenant.id(Kind.FIELD), name));
        contacts.change(new Versioned<>(shown.id(), shown.version(), typed));
        assertThat(list.page(Listing.of(ContactFilter.of(name)), 0, 10)).hasSize(1);
        assertThat(contacts.open(shown.id()).value()).isEqualTo(typed);
        return name;
    }

    private static void keptOrRefused(String name, UnaryOperator<String> keep) {
        try {
            assertThat(keep.apply(name)).isEqualTo(name);
        } catch (ConstraintViolationException refused) {
            assertThat(refused.getConstraintViolations()).isNotEmpty();
        }
    }
}
