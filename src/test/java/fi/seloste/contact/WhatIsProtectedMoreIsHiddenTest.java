package fi.seloste.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.common.Versioned;
import fi.seloste.contact.list.ContactFilter;
import fi.seloste.contact.list.ContactList;
import fi.seloste.contact.list.Listing;
import fi.seloste.notice.Notices;
import fi.seloste.notice.Publishing;
import fi.seloste.noticecheck.Finding;
import fi.seloste.register.DataCategory;
import fi.seloste.register.FieldType;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.SpecialCategory;
import fi.seloste.security.Role;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestRegister;
import fi.seloste.testing.TestRegisters;
import fi.seloste.testing.TestTenant;
import fi.seloste.testing.TestTenants;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Special categories (Art. 9) are for those who work with them; identity codes (1050/2018, section 29) are shown on demand. */
@SelosteTest
class WhatIsProtectedMoreIsHiddenTest {

    /** No person's: the number is of those kept for examples. */
    private static final String CODE = "010190-900P";

    @Autowired
    TestRegisters registers;

    @Autowired
    Contacts contacts;

    @Autowired
    ContactList list;

    @Autowired
    RegisterParts parts;

    @Autowired
    Notices notices;

    @Autowired
    Publishing publishing;

    @Autowired
    TestTenants tenants;

    private TestTenant tenant;
    private TestRegister patients;
    private UUID diagnosis;
    private UUID code;
    private UUID contact;

    @BeforeEach
    void keepSomebody() throws Exception {
        tenant = tenants.withEveryRole();
        patients = registers.in(tenant, "Patients", "Patients");
        diagnosis = patients.add(FilledTenants.field("Diagnosis", patients.add(special(SpecialCategory.HEALTH))));
        var codes = patients.add(special(SpecialCategory.PERSONAL_IDENTITY_CODE));
        code = patients.add(TestRegister.field(codes, "Code", FieldType.IDENTITY_CODE));
        contact = patients.store("Somebody", Map.of(diagnosis, "Hiccups", code, CODE));
    }

    private static DataCategory special(SpecialCategory special) {
        return new DataCategory(
                FilledTenants.own(special.name()),
                Set.of(),
                DataCategory.Origin.PERSON,
                false,
                false,
                DataCategory.Obligation.VOLUNTARY,
                null,
                special,
                DataCategory.HeldAt.HERE,
                null);
    }

    @Test
    void anEditorSeesSpecialCategoriesAndNoIdentityCode() throws Exception {
        assertThat(seenBy(Role.EDITOR)).containsOnlyKeys(diagnosis);
        assertThat(tenant.as(Role.EDITOR, () -> contacts.hidden(contact))).containsExactly(code);
    }

    @Test
    void aViewerSeesNeitherAndLearnsThatTheyAreThere() throws Exception {
        assertThat(seenBy(Role.VIEWER)).isEmpty();
        assertThat(tenant.as(Role.VIEWER, () -> contacts.hidden(contact))).containsOnly(code, diagnosis);
    }

    @Test
    void nobodyIsFoundByThem() throws Exception {
        for (var words : List.of("Hiccups", CODE)) {
            assertThat(found(words)).isEmpty();
        }
    }

    @Test
    void whatBecomesProtectedFindsNobodyFromThatMomentAndFindsThemAgainWhenItIsNoLonger() throws Exception {
        var habits = patients.category("Habits");
        patients.store("Eino", Map.of(patients.add(FilledTenants.field("Habit", habits)), "Snoring"));
        assertThat(found("Snoring")).containsExactly("Eino");

        state(habits, SpecialCategory.HEALTH);
        assertThat(found("Snoring")).isEmpty();
        assertThat(found("Eino")).containsExactly("Eino");

        state(habits, null);
        assertThat(found("Snoring")).containsExactly("Eino");
    }

    @Test
    void underANoticeInForceItIsProtectedAtOnceAndUntilANoticeSaysOtherwise() throws Exception {
        var habits = patients.category("Habits");
        var habit = patients.add(FilledTenants.field("Habit", habits));
        var eino = patients.store("Eino", Map.of(habit, "Snoring"));
        var notice =
                tenant.asOwner(() -> notices.add(FilledTenants.notice("Patients"), "patients", List.of(patients.id())));
        publish(notice);

        state(habits, SpecialCategory.HEALTH);
        assertThat(found("Snoring")).isEmpty();
        assertThat(tenant.as(Role.VIEWER, () -> contacts.hidden(eino))).containsExactly(habit);

        publish(notice);
        state(habits, null);
        assertThat(found("Snoring")).isEmpty();

        publish(notice);
        assertThat(found("Snoring")).containsExactly("Eino");
    }

    @Test
    void aCodeIsShownOnDemand() throws Exception {
        assertThat(tenant.as(Role.EDITOR, () -> contacts.reveal(contact, code))).contains(CODE);
    }

    @Test
    void savingWithoutTheHiddenCodeKeepsIt() throws Exception {
        change(Map.of(diagnosis, "None"));

        assertThat(tenant.asOwner(() -> contacts.reveal(contact, code))).contains(CODE);
    }

    @Test
    void aCodeThatIsEmptiedGoes() throws Exception {
        change(Map.of(code, ""));

        assertThat(tenant.asOwner(() -> contacts.reveal(contact, code))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"010190-900Q", "310290-900P", "010190900P", "0101901900P", "010190-900", "x"})
    void aCodeWhoseCheckCharacterOrDayIsWrongIsRefused(String wrong) {
        assertThatThrownBy(() -> change(Map.of(code, wrong)))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.error()).isEqualTo("error.value.IDENTITY_CODE"));
    }

    private Map<UUID, String> seenBy(Role role) throws Exception {
        return tenant.as(role, () -> contacts.open(contact)).value().values();
    }

    private void change(Map<UUID, String> values) throws Exception {
        tenant.asOwner(() -> {
            var shown = contacts.open(contact);
            contacts.change(new Versioned<>(
                    contact,
                    shown.version(),
                    new ContactDetails(shown.value().name(), null, shown.value().entries(), values)));
        });
    }

    private void state(UUID category, SpecialCategory kind) throws Exception {
        tenant.asOwner(() -> {
            var shown = parts.get(category);
            parts.change(new Versioned<>(category, shown.version(), ((DataCategory) shown.value()).as(kind)));
        });
    }

    private void publish(UUID notice) throws Exception {
        tenant.asOwner(() -> publishing.publish(
                notice,
                new Publishing.Request(
                        null,
                        false,
                        publishing.findings(notice).stream()
                                .filter(Finding::isBlocking)
                                .collect(Collectors.toMap(
                                        Publishing::overrideKey, finding -> "Looked at", (a, b) -> a)))));
    }

    private List<String> found(String words) throws Exception {
        return tenant.asOwner(() -> list.page(Listing.of(ContactFilter.of(words)), 0, 10)).stream()
                .map(ContactList.Row::name)
                .toList();
    }
}
