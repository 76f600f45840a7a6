package fi.seloste.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.common.Ids;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Versioned;
import fi.seloste.common.Wording;
import fi.seloste.contact.ContactDetails.Entry;
import fi.seloste.contact.NotDeclaredException.What;
import fi.seloste.contact.list.ContactFilter;
import fi.seloste.contact.list.ContactList;
import fi.seloste.contact.list.Listing;
import fi.seloste.notice.Notices;
import fi.seloste.notice.Publishing;
import fi.seloste.register.DataCategory;
import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import fi.seloste.register.Group;
import fi.seloste.register.InUseException;
import fi.seloste.register.Part;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TenantRows;
import fi.seloste.testing.TestTenant;
import fi.seloste.testing.TestTenants;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** A data category that is not declared cannot be stored. */
@SelosteTest
class StoringContactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

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
    Bans bans;

    @Autowired
    ServiceContacts serviceContacts;

    @Autowired
    TestTenants tenants;

    @Autowired
    TenantRows rows;

    private TestTenant tenant;
    private UUID register;
    private UUID group;
    private UUID name;
    private UUID category;
    private UUID field;
    private UUID notice;

    /** A register that declares names and one short text about customers. */
    @BeforeEach
    void createRegister() throws Exception {
        tenant = tenants.withEveryRole();
        register = ask(() -> registers.add(FilledTenants.register("Customers")));
        group = add(new Group(FilledTenants.own("Customers")));
        name = add(FilledTenants.category(Wording.entry("name"), Set.of()));
        category = add(FilledTenants.category(FilledTenants.own("Hobbies"), Set.of()));
        field = add(field(category, FieldType.TEXT, false));
    }

    @Nested
    class WhatNoRegisterDeclares {

        @Test
        void aNameIsNotStored() throws Exception {
            remove(name);

            refused(What.NAME, contact("Aino", Map.of()));
        }

        @Test
        void theOrganisationThatAPersonActsForIsNotStored() throws Exception {
            var details = new ContactDetails("Aino", "Firma Oy", List.of(entry()), Map.of());
            refused(What.ORGANISATION, details);

            add(FilledTenants.category(Wording.entry("organisation"), Set.of()));

            assertThat(ask(() -> contacts.add(details))).isNotNull();
        }

        @Test
        void aValueIsNotStored() {
            refused(What.FIELD, contact("Aino", Map.of(Ids.next(), "Something")));
        }

        @Test
        void aValueIsNotStoredUnderWhatIsNoField() {
            refused(What.FIELD, contact("Aino", Map.of(category, "Something")));
        }

        @Test
        void aValueIsNotStoredHereWhereTheCategoryIsHeldElsewhere() throws Exception {
            var onPaper = add(held(DataCategory.HeldAt.PAPER));
            var fieldOnPaper = add(field(onPaper, FieldType.TEXT, false));

            refused(What.FIELD, contact("Aino", Map.of(fieldOnPaper, "Something")));
        }

        @Test
        void aPersonIsNotEnteredInAGroup() {
            refused(What.GROUP, contact(new Entry(register, Ids.next(), null, DAY, null)));
            refused(What.GROUP, contact(new Entry(register, category, null, DAY, null)));
            refused(What.GROUP, contact(new Entry(Ids.next(), group, null, DAY, null)));
        }

        @Test
        void aSourceIsNotNoted() {
            refused(What.SOURCE, contact(new Entry(register, group, Ids.next(), DAY, null)));
            refused(What.SOURCE, contact(new Entry(register, group, category, DAY, null)));
        }

        @Test
        void anotherRegistersFieldIsNotStoredOfAPersonWhoStandsInThisOne() throws Exception {
            var other = ask(() -> registers.add(FilledTenants.register("Other")));
            var otherCategory =
                    ask(() -> parts.add(other, FilledTenants.category(FilledTenants.own("Else"), Set.of())));
            var otherField = ask(() -> parts.add(other, field(otherCategory, FieldType.TEXT, false)));

            refused(What.FIELD, contact("Aino", Map.of(otherField, "Something")));
        }

        @Test
        void aPersonWhoStandsInNoRegisterIsNotStored() {
            assertThatThrownBy(() -> ask(() -> contacts.add(new ContactDetails("Aino", null, List.of(), Map.of()))))
                    .isInstanceOf(ConstraintViolationException.class);
        }

        @Test
        void aChangeIsHeldToTheSame() throws Exception {
            var id = store("Aino", Map.of());
            var shown = ask(() -> contacts.open(id));

            assertThatThrownBy(() -> tenant.asOwner(() -> contacts.change(
                            new Versioned<>(id, shown.version(), contact("Aino", Map.of(Ids.next(), "x"))))))
                    .isInstanceOf(NotDeclaredException.class);

            assertThat(ask(() -> contacts.open(id)).value()).isEqualTo(shown.value());
        }
    }

    @Nested
    class AValueHasTheFormOfItsField {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                NUMBER  | 12.5                         | true
                NUMBER  | twelve                       | false
                DATE    | 2026-02-28                   | true
                DATE    | 2026-02-30                   | false
                DATE    | 28.2.2026                    | false
                CHOICE  | 1                            | true
                CHOICE  | 2                            | false
                CHOICE  | -1                           | false
                CHOICES | [0,1]                        | true
                CHOICES | [0,2]                        | false
                CHOICES | 0                            | false
                YES_NO  | true                         | true
                YES_NO  | perhaps                      | false
                EMAIL   | aino@example.org             | true
                EMAIL   | aino                         | false
                EMAIL   | a@b                          | false
                PHONE   | +358401234567                | true
                PHONE   | call me                      | false
                URL     | https://example.org/a?b=c    | true
                URL     | javascript:alert(1)          | false
                TEXT    | <script>alert(1)</script>    | true
                """)
        void orIsNotStored(FieldType type, String value, boolean right) throws Exception {
            var typed = add(field(category, type, false));

            if (right) {
                var id = store("Aino", Map.of(typed, value));
                assertThat(ask(() -> contacts.open(id)).value().values()).containsEntry(typed, value);
            } else {
                assertThatThrownBy(() -> store("Aino", Map.of(typed, value))).isInstanceOf(InvalidValueException.class);
            }
        }

        @Test
        void andStandsThereWhereItsFieldDemandsOne() throws Exception {
            add(field(category, FieldType.TEXT, true));

            assertThatThrownBy(() -> store("Aino", Map.of())).isInstanceOf(InvalidValueException.class);
        }

        @Test
        void andIsNoMegabyteLong() {
            assertThatThrownBy(() -> store("Aino", Map.of(field, "x".repeat(1_000_000))))
                    .isInstanceOf(ConstraintViolationException.class);
            assertThatThrownBy(() -> store("x".repeat(1_000_000), Map.of()))
                    .isInstanceOf(ConstraintViolationException.class);
        }
    }

    @Nested
    class TheVersionInForceDecides {

        @BeforeEach
        void publishFirstVersion() throws Exception {
            notice = ask(() -> notices.add(FilledTenants.notice("Customers"), "customers", List.of(register)));
            publish();
        }

        @Test
        void aNewFieldIsStorableOnceANoticeInForceDeclaresIt() throws Exception {
            var added = add(field(category, FieldType.TEXT, false));
            refused(What.FIELD, contact("Aino", Map.of(added, "Chess")));

            publish();

            assertThat(store("Aino", Map.of(added, "Chess"))).isNotNull();
        }

        @Test
        void aNewGroupIsEnteredOnceANoticeInForceNamesIt() throws Exception {
            var added = add(new Group(FilledTenants.own("Subscribers")));
            refused(What.GROUP, contact(new Entry(register, added, null, DAY, null)));

            publish();

            assertThat(ask(() -> contacts.add(contact(new Entry(register, added, null, DAY, null)))))
                    .isNotNull();
        }

        @Test
        void aStricterRuleHoldsFromItsPublication() throws Exception {
            tenant.asOwner(() -> parts.change(
                    new Versioned<Part>(field, parts.get(field).version(), field(category, FieldType.TEXT, true))));
            assertThat(store("Before", Map.of())).isNotNull();

            publish();

            assertThatThrownBy(() -> store("After", Map.of())).isInstanceOf(InvalidValueException.class);
        }

        @Test
        void whatIsMovedToPaperIsStoredHereUntilTheNoticeSaysSo() throws Exception {
            tenant.asOwner(() -> parts.change(
                    new Versioned<Part>(category, parts.get(category).version(), held(DataCategory.HeldAt.PAPER))));
            assertThat(store("Before", Map.of(field, "Chess"))).isNotNull();

            publish();

            refused(What.FIELD, contact("After", Map.of(field, "Chess")));
        }

        @Test
        void whatIsRemovedIsNotStoredAnyMoreAlreadyBeforeThePublication() throws Exception {
            var demanded = add(field(category, FieldType.TEXT, true));
            var source = add(FilledTenants.source("Fair"));
            var emptied = add(new Group(FilledTenants.own("Subscribers")));
            publish();

            remove(demanded);
            remove(source);
            remove(emptied);

            refused(What.FIELD, contact("Aino", Map.of(demanded, "Chess")));
            refused(What.SOURCE, contact(new Entry(register, group, source, DAY, null)));
            refused(What.GROUP, contact(new Entry(register, emptied, null, DAY, null)));
            assertThat(store("Without it", Map.of())).isNotNull();
        }

        @Test
        void theRegisterOfANoticeIsNotRemoved() throws Exception {
            assertThatThrownBy(() -> tenant.asOwner(() -> registers.remove(register)))
                    .isInstanceOf(DataIntegrityViolationException.class);
            assertThat(ask(() -> registers.get(register)).parts()).hasSize(4);
        }
    }

    @Nested
    class RemovingErasesVisibly {

        @Test
        void aFieldTellsHowManyValuesItWouldEraseAndErasesThem() throws Exception {
            var aino = store("Aino", Map.of(field, "Chess"));
            store("Eino", Map.of(field, "Skiing"));
            store("Toivo", Map.of());

            assertThat(ask(() -> parts.valuesUnder(field))).isEqualTo(2);
            remove(field);

            assertThat(rows.mentioning(tenant.id(), "Chess")).isEmpty();
            assertThat(ask(() -> contacts.open(aino)).value().values()).isEmpty();
            assertThat(found("Chess")).isEmpty();
            assertThat(found("Aino")).containsExactly("Aino");
        }

        @Test
        void aFieldKeepsItsValuesAsLongAsItsCategoryIsOnlyMeantToGo() {
            assertThatThrownBy(() -> remove(category)).isInstanceOf(InUseException.class);
        }

        @Test
        void aGroupStaysWhilePeopleStandInIt() throws Exception {
            store("Aino", Map.of());

            assertThatThrownBy(() -> remove(group))
                    .isInstanceOfSatisfying(InUseException.class, use -> assertThat(use.people())
                            .isEqualTo(1));
        }

        @Test
        void leavingARegisterTellsHowManyValuesItWouldEraseAndErasesThem() throws Exception {
            var other = ask(() -> registers.add(FilledTenants.register("Other")));
            var otherGroup = ask(() -> parts.add(other, new Group(FilledTenants.own("Others"))));
            tenant.asOwner(() -> parts.add(other, FilledTenants.category(Wording.entry("name"), Set.of())));
            var inBoth = new ContactDetails(
                    "Aino",
                    null,
                    List.of(entry(), new Entry(other, otherGroup, null, DAY, null)),
                    Map.of(field, "Chess"));
            var id = ask(() -> contacts.add(inBoth));

            assertThat(ask(() -> contacts.erasedByStandingIn(id, Set.of(other))))
                    .isEqualTo(1);
            assertThat(ask(() -> contacts.erasedByStandingIn(id, Set.of(register, other))))
                    .isZero();
            tenant.asOwner(() -> contacts.change(new Versioned<>(
                    id,
                    contacts.open(id).version(),
                    new ContactDetails(
                            "Aino", null, List.of(new Entry(other, otherGroup, null, DAY, null)), Map.of()))));

            assertThat(rows.mentioning(tenant.id(), "Chess")).isEmpty();
            assertThat(found("Chess")).isEmpty();
        }

        @Test
        void aRegisterTellsHowManyValuesWouldGoWithIt() throws Exception {
            store("Aino", Map.of(field, "Chess"));

            assertThat(ask(() -> registers.valuesErasedWith(register))).isEqualTo(1);
            assertThatThrownBy(() -> tenant.asOwner(() -> registers.remove(register)))
                    .isInstanceOf(InUseException.class);
        }

        @Test
        void aContactGoesWithEverythingKeptOfIt() throws Exception {
            var id = store("Aino Ainutlaatuinen", Map.of(field, "Chess"));
            tenant.asOwner(() -> {
                bans.set(id, Set.of(Ban.MARKETING_EMAIL));
                serviceContacts.add(id, DAY, ServiceContacts.Occasion.CALL);
                contacts.remove(id);
            });

            assertThat(rows.mentioning(tenant.id(), id.toString())).containsExactly("audit_entry");
            assertThat(rows.mentioning(tenant.id(), "Ainutlaatuinen")).isEmpty();
        }
    }

    @Nested
    class ASearch {

        @BeforeEach
        void store() throws Exception {
            StoringContactsTest.this.store("Pekka Järvinen", Map.of(field, "Šakki"));
            StoringContactsTest.this.store("Åke Öberg", Map.of(field, "50 % off_peak"));
        }

        @ParameterizedTest
        @CsvSource({
            "järvinen, Pekka Järvinen",
            "JARVINEN, Pekka Järvinen",
            "jarvi pek, Pekka Järvinen",
            "rvin, Pekka Järvinen",
            "sakki, Pekka Järvinen",
            "pekka  šakki, Pekka Järvinen",
            "ake, Åke Öberg",
            "OBERG ÅKE, Åke Öberg"
        })
        void findsWhateverTheCaseTheAccentsAndTheOrderOfTheWords(String search, String name) throws Exception {
            assertThat(found(search)).containsExactly(name);
        }

        @ParameterizedTest
        @CsvSource({"50 %, Åke Öberg", "off_peak, Åke Öberg", "offxpeak, ", "5_, ", "%%%, ", "!, ", "\\, "})
        void takesWildcardsForWhatTheyAre(String search, String name) throws Exception {
            assertThat(found(search)).isEqualTo(name == null ? List.of() : List.of(name));
        }

        @Test
        void demandsEveryWord() throws Exception {
            assertThat(found("Pekka Öberg")).isEmpty();
        }

        @Test
        void ofNothingFindsEveryone() throws Exception {
            assertThat(found("")).containsExactly("Pekka Järvinen", "Åke Öberg");
            assertThat(ask(() -> list.count(ContactFilter.of(" ")))).isEqualTo(2);
        }
    }

    private void refused(What what, ContactDetails details) {
        assertThatThrownBy(() -> ask(() -> contacts.add(details)))
                .isInstanceOfSatisfying(NotDeclaredException.class, refused -> assertThat(refused.what())
                        .isEqualTo(what));
    }

    private ContactDetails contact(String name, Map<UUID, String> values) {
        return new ContactDetails(name, null, List.of(entry()), values);
    }

    private static ContactDetails contact(Entry entry) {
        return new ContactDetails("Aino", null, List.of(entry), Map.of());
    }

    private Entry entry() {
        return new Entry(register, group, null, DAY, null);
    }

    private static DataField field(UUID category, FieldType type, boolean required) {
        var choices = type == FieldType.CHOICE || type == FieldType.CHOICES
                ? List.of(FilledTenants.text("One"), FilledTenants.text("Two"))
                : List.<LocalizedText>of();
        return new DataField(category, FilledTenants.text("Label"), type, required, choices);
    }

    private static DataCategory held(DataCategory.HeldAt where) {
        return new DataCategory(
                FilledTenants.own("Hobbies"),
                Set.of(),
                DataCategory.Origin.PERSON,
                false,
                false,
                DataCategory.Obligation.VOLUNTARY,
                null,
                null,
                where,
                null);
    }

    private UUID store(String name, Map<UUID, String> values) throws Exception {
        return ask(() -> contacts.add(contact(name, values)));
    }

    private List<String> found(String search) throws Exception {
        return ask(() -> list.page(Listing.of(ContactFilter.of(search)), 0, 50)).stream()
                .map(ContactList.Row::name)
                .toList();
    }

    private UUID add(Part part) throws Exception {
        return ask(() -> parts.add(register, part));
    }

    private void remove(UUID part) throws Exception {
        tenant.asOwner(() -> parts.remove(part));
    }

    private void publish() throws Exception {
        tenant.asOwner(() -> {
            publishing.publish(notice, new Publishing.Request(null, false, Map.of()));
        });
    }

    private <T> T ask(Callable<T> question) throws Exception {
        return tenant.asOwner(question);
    }
}
