package fi.seloste.contact.list;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Versioned;
import fi.seloste.common.Wording;
import fi.seloste.contact.Ban;
import fi.seloste.contact.Bans;
import fi.seloste.contact.Consents;
import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.ContactDetails.Entry;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.Keywords;
import fi.seloste.contact.ServiceContacts;
import fi.seloste.contact.list.ContactFilter.Consented;
import fi.seloste.contact.list.ContactFilter.Said;
import fi.seloste.contact.list.ContactList.Row;
import fi.seloste.contact.list.ListColumn.Known;
import fi.seloste.contact.list.ListColumn.OfField;
import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import fi.seloste.register.Group;
import fi.seloste.register.Part;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestEvidence;
import fi.seloste.testing.TestTenant;
import fi.seloste.testing.TestTenants;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom do we know, of whom this is so? Aino is a customer, Eino reads the newsletter, Toivo does both. */
@SelosteTest
class FindingContactsTest {

    private static final LocalDate WINTER = LocalDate.of(2026, 1, 15);
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 15);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 15);

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    Contacts contacts;

    @Autowired
    ContactList list;

    @Autowired
    Keywords keywords;

    @Autowired
    Consents consents;

    @Autowired
    Bans bans;

    @Autowired
    ServiceContacts serviceContacts;

    @Autowired
    TestTenants tenants;

    private TestTenant tenant;
    private UUID customers;
    private UUID regulars;
    private UUID readers;
    private UUID fair;
    private UUID newsletter;
    private UUID aino;
    private UUID eino;
    private UUID toivo;

    @BeforeEach
    void storeThree() throws Exception {
        tenant = tenants.withEveryRole();
        customers = ask(() -> registers.add(FilledTenants.register("Customers")));
        var letter = ask(() -> registers.add(FilledTenants.register("Newsletter")));
        for (var register : List.of(customers, letter)) {
            add(register, FilledTenants.category(Wording.entry("name"), Set.of()));
            add(register, FilledTenants.category(Wording.entry("organisation"), Set.of()));
            add(register, FilledTenants.category(Wording.entry("keywords"), Set.of()));
        }
        regulars = add(customers, new Group(FilledTenants.own("Regulars")));
        readers = add(letter, new Group(FilledTenants.own("Readers")));
        fair = add(letter, FilledTenants.source("Fair"));
        newsletter = add(letter, FilledTenants.purpose("Newsletter", readers));
        var customer = new Entry(customers, regulars, null, SPRING, null);
        aino = store("Aino", "Ykkönen Oy", customer);
        eino = store("Eino", "Kakkonen Oy", new Entry(letter, readers, fair, WINTER, null));
        toivo = store("Toivo", null, customer, new Entry(letter, readers, null, SUMMER, null));
    }

    @Nested
    class ByWhereTheyStand {

        @Test
        void inARegister() throws Exception {
            assertThat(found(filter(customers, null, null))).containsExactly("Aino", "Toivo");
        }

        @Test
        void inAGroup() throws Exception {
            assertThat(found(filter(null, readers, null))).containsExactly("Eino", "Toivo");
        }

        @Test
        void fromASource() throws Exception {
            assertThat(found(filter(null, null, fair))).containsExactly("Eino");
            assertThat(found(filter(null, readers, fair))).containsExactly("Eino");
            assertThat(found(filter(null, regulars, fair))).isEmpty();
        }
    }

    @Nested
    class ByWhatTheySaid {

        @BeforeEach
        void say() throws Exception {
            tenant.asOwner(() -> {
                consents.give(aino, newsletter, TestEvidence.of(Consents.How.EMAIL, "Yes, please"));
                consents.give(eino, newsletter, TestEvidence.of(Consents.How.EMAIL, "Yes, please"));
                consents.withdraw(eino, newsletter, TestEvidence.today(), Consents.How.PHONE);
                bans.set(toivo, Set.of(Ban.MARKETING_POST));
            });
        }

        @Test
        void theLatestWordOnAPurposeCounts() throws Exception {
            assertThat(found(said(Said.GIVEN))).containsExactly("Aino");
            assertThat(found(said(Said.WITHDRAWN))).containsExactly("Eino");
            assertThat(found(said(Said.NEVER))).containsExactly("Toivo");

            tenant.asOwner(() -> consents.give(eino, newsletter, TestEvidence.of(Consents.How.PHONE, "Again")));

            assertThat(found(said(Said.GIVEN))).containsExactly("Aino", "Eino");
            assertThat(found(said(Said.WITHDRAWN))).isEmpty();
        }

        @Test
        void aBan() throws Exception {
            assertThat(found(ban(Ban.MARKETING_POST))).containsExactly("Toivo");
            assertThat(found(ban(Ban.MARKETING_EMAIL))).isEmpty();
        }
    }

    @Nested
    class ByTheLastServiceContact {

        private UUID latest;

        @BeforeEach
        void meet() throws Exception {
            tenant.asOwner(() -> {
                serviceContacts.add(aino, SUMMER, ServiceContacts.Occasion.CALL);
                serviceContacts.add(aino, WINTER, ServiceContacts.Occasion.CALL);
                serviceContacts.add(eino, WINTER, ServiceContacts.Occasion.CALL);
            });
            latest = ask(() -> serviceContacts.of(aino)).getFirst().id();
        }

        @Test
        void onADayOrLater() throws Exception {
            assertThat(found(served(SUMMER, null))).containsExactly("Aino");
            assertThat(found(served(WINTER, null))).containsExactly("Aino", "Eino");
        }

        @Test
        void notSinceADayWhichGoesForThoseWhoHadNone() throws Exception {
            assertThat(found(served(null, SPRING))).containsExactly("Eino", "Toivo");
        }

        @Test
        void whichAfterARemovalIsTheOneBefore() throws Exception {
            tenant.asOwner(() -> serviceContacts.remove(latest));

            assertThat(found(served(SPRING, null))).isEmpty();
            assertThat(ask(() -> row("Aino")).lastServed()).isEqualTo(WINTER);
        }
    }

    @Nested
    class ByKeyword {

        @BeforeEach
        void give() throws Exception {
            tenant.asOwner(() -> keywords.set(aino, Set.of("Tärkeä", "kevät")));
        }

        @Test
        void asItIsWritten() throws Exception {
            assertThat(found(keyword("Tärkeä"))).containsExactly("Aino");
            assertThat(found(keyword("tarkea"))).isEmpty();
        }

        @Test
        void amongTheWordsThatAreTyped() throws Exception {
            assertThat(found(ContactFilter.of("TARKEA aino"))).containsExactly("Aino");

            tenant.asOwner(() -> keywords.set(aino, Set.of("kevät")));

            assertThat(found(ContactFilter.of("tarkea"))).isEmpty();
            assertThat(found(ContactFilter.of("kevat"))).containsExactly("Aino");
        }

        @Test
        void stillAfterTheirDetailsHaveChanged() throws Exception {
            var shown = ask(() -> contacts.open(aino));
            tenant.asOwner(() -> {
                keywords.set(aino, Set.of("Tärkeä", "kevät", "syksy"));
                // A keyword that is given beside an open form is no conflict with it.
                contacts.change(new Versioned<>(
                        aino,
                        shown.version(),
                        new ContactDetails("Aino Uusi", null, shown.value().entries(), Map.of())));
            });

            assertThat(found(ContactFilter.of("syksy"))).containsExactly("Aino Uusi");
        }
    }

    @Test
    void everythingAskedForHasToBeSo() throws Exception {
        tenant.asOwner(() -> keywords.set(toivo, Set.of("vip")));

        var all = new ContactFilter(
                "toi", customers, regulars, null, new Consented(newsletter, Said.NEVER), null, null, SUMMER, "vip");
        assertThat(found(all)).containsExactly("Toivo");
        assertThat(ask(() -> list.count(all))).isEqualTo(1);
    }

    @Test
    void theListIsOrderedByEachOfItsColumns() throws Exception {
        tenant.asOwner(() -> {
            serviceContacts.add(eino, SUMMER, ServiceContacts.Occasion.CALL);
            serviceContacts.add(aino, SPRING, ServiceContacts.Occasion.CALL);
        });

        assertThat(ordered(Known.NAME, true)).containsExactly("Toivo", "Eino", "Aino");
        assertThat(ordered(Known.ORGANISATION, true)).containsExactly("Aino", "Eino", "Toivo");
        assertThat(ordered(Known.SINCE, false)).containsExactly("Eino", "Aino", "Toivo");
        assertThat(ordered(Known.LAST_SERVED, true)).containsExactly("Eino", "Aino", "Toivo");
    }

    @Test
    void thoseWithNothingInAColumnComeLastWhicheverWayItGoes() throws Exception {
        assertThat(ordered(Known.ORGANISATION, false)).containsExactly("Eino", "Aino", "Toivo");
        assertThat(ordered(Known.ORGANISATION, true)).containsExactly("Aino", "Eino", "Toivo");

        var order = new ContactOrder(Known.ORGANISATION, false);
        var listing = new Listing(ContactFilter.ALL, order, List.of());
        assertThat(IntStream.range(0, 4)
                        .mapToObj(offset -> names(listing, offset, 1))
                        .flatMap(List::stream))
                .containsExactly("Eino", "Aino", "Toivo");
    }

    @Test
    void theListIsOrderedByTheGroupsAsTheRegistersHaveThemAndByTheFirstKeyword() throws Exception {
        tenant.asOwner(() -> {
            keywords.set(toivo, Set.of("b", "x"));
            keywords.set(eino, Set.of("c", "a"));
        });

        assertThat(ordered(Known.PLACES, true)).containsExactly("Eino", "Toivo", "Aino");
        assertThat(ordered(Known.KEYWORDS, false)).containsExactly("Eino", "Toivo", "Aino");
        assertThat(ordered(Known.KEYWORDS, true)).containsExactly("Toivo", "Eino", "Aino");
    }

    @Test
    void aDeclaredFieldIsAColumnAndNumbersAreOrderedAsNumbers() throws Exception {
        var category = add(customers, FilledTenants.category(FilledTenants.own("Visits"), Set.of()));
        var visits = add(
                customers, new DataField(category, FilledTenants.text("Visits"), FieldType.NUMBER, false, List.of()));
        var place = new Entry(customers, regulars, null, SPRING, null);
        for (var number : List.of("10", "9", "-3", "2.5")) {
            ask(() -> contacts.add(new ContactDetails("With " + number, null, List.of(place), Map.of(visits, number))));
        }
        var order = new ContactOrder(new OfField(visits), false);
        var listing = new Listing(ContactFilter.ALL, order, List.of(new OfField(visits)));

        assertThat(names(listing, 0, 50))
                .containsExactly("With -3", "With 2.5", "With 9", "With 10", "Aino", "Eino", "Toivo");
        assertThat(names(listing, 3, 2)).containsExactly("With 10", "Aino");
        assertThat(ask(() -> list.page(listing, 0, 1)).getFirst().values()).isEqualTo(Map.of(visits, "-3"));
    }

    @Test
    void whatTheLawProtectsMoreIsInNoListAndOrdersNone() throws Exception {
        var category = add(customers, FilledTenants.category(FilledTenants.own("Identity code"), Set.of()));
        var code = add(
                customers,
                new DataField(category, FilledTenants.text("Code"), FieldType.IDENTITY_CODE, false, List.of()));
        ask(() -> contacts.add(new ContactDetails(
                "With a code",
                null,
                List.of(new Entry(customers, regulars, null, SPRING, null)),
                Map.of(code, "131052-308T"))));
        var order = new ContactOrder(new OfField(code), false);
        var listing = new Listing(ContactFilter.ALL, order, List.of(new OfField(code)));

        assertThat(names(listing, 0, 50)).containsExactly("Aino", "Eino", "Toivo", "With a code");
        assertThat(ask(() -> list.page(listing, 0, 50)))
                .allMatch(row -> row.values().isEmpty());
    }

    @Test
    void aRowTellsWhereThePersonStandsAndSinceWhen() throws Exception {
        tenant.asOwner(() -> keywords.set(toivo, Set.of("b", "a")));

        assertThat(ask(() -> row("Toivo"))).satisfies(row -> {
            assertThat(row.entries()).extracting(Entry::group).containsExactlyInAnyOrder(regulars, readers);
            assertThat(row.since()).isEqualTo(SPRING);
            assertThat(row.keywords()).containsExactly("a", "b");
        });
    }

    private static ContactFilter filter(UUID register, UUID group, UUID source) {
        return new ContactFilter("", register, group, source, null, null, null, null, null);
    }

    private ContactFilter said(Said said) {
        return new ContactFilter("", null, null, null, new Consented(newsletter, said), null, null, null, null);
    }

    private static ContactFilter ban(Ban ban) {
        return new ContactFilter("", null, null, null, null, ban, null, null, null);
    }

    private static ContactFilter served(LocalDate since, LocalDate quietSince) {
        return new ContactFilter("", null, null, null, null, null, since, quietSince, null);
    }

    private static ContactFilter keyword(String word) {
        return new ContactFilter("", null, null, null, null, null, null, null, word);
    }

    private List<String> found(ContactFilter filter) throws Exception {
        return ask(() -> list.page(Listing.of(filter), 0, 50)).stream()
                .map(Row::name)
                .toList();
    }

    private List<String> names(Listing listing, int offset, int limit) {
        try {
            return ask(() -> list.page(listing, offset, limit)).stream()
                    .map(Row::name)
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> ordered(ListColumn by, boolean descending) throws Exception {
        return ask(() -> list.page(new Listing(ContactFilter.ALL, new ContactOrder(by, descending), List.of()), 0, 50))
                .stream()
                .map(Row::name)
                .toList();
    }

    private Row row(String name) {
        return list.page(Listing.of(ContactFilter.of(name)), 0, 1).getFirst();
    }

    private UUID store(String name, String organisation, Entry... entries) throws Exception {
        return ask(() -> contacts.add(new ContactDetails(name, organisation, List.of(entries), Map.of())));
    }

    private UUID add(UUID register, Part part) throws Exception {
        return ask(() -> parts.add(register, part));
    }

    private <T> T ask(Callable<T> question) throws Exception {
        return tenant.asOwner(question);
    }
}
