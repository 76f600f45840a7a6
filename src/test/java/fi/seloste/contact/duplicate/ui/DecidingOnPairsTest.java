package fi.seloste.contact.duplicate.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fi.seloste.common.Versioned;
import fi.seloste.common.Wording;
import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.duplicate.Choice;
import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import fi.seloste.register.Group;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.ViewTest;
import fi.seloste.ui.EmptyState;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The same person twice?")
class DecidingOnPairsTest extends ViewTest {

    private static final String COMPARE = "Vertaa: Aino Esimerkki – Aino Maria Esimerkki";

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    Contacts contacts;

    private ContactDetails.Entry entry;
    private UUID email;
    private UUID address;
    private UUID code;
    private UUID first;
    private UUID second;

    @BeforeEach
    void addOnePersonTwice() {
        inOrganisation(() -> {
            var register = registers.add(FilledTenants.register("Asiakkaat"));
            var group = parts.add(register, new Group(Wording.entry("customers")));
            parts.add(register, FilledTenants.category(Wording.entry("name"), Set.of()));
            var category = parts.add(register, FilledTenants.category(FilledTenants.own("Tiedot"), Set.of()));
            email = parts.add(register, field(category, "Sähköposti", FieldType.EMAIL));
            address = parts.add(register, field(category, "Osoite", FieldType.ADDRESS));
            code = parts.add(register, field(category, "Henkilötunnus", FieldType.IDENTITY_CODE));
            entry = new ContactDetails.Entry(register, group, null, LocalDate.of(2026, 1, 1), null);
            first = add("Aino Esimerkki", Map.of(email, "aino@firm.example", address, "Vanhatie 1"));
            second = add("Aino Maria Esimerkki", Map.of(email, "aino@firm.example", address, "Uusitie 2"));
            return null;
        });
    }

    private static DataField field(UUID category, String label, FieldType type) {
        return new DataField(category, FilledTenants.text(label), type, false, List.of());
    }

    private UUID add(String name, Map<UUID, String> values) {
        return contacts.add(new ContactDetails(name, null, List.of(entry), values));
    }

    @Test
    void theContactsLeadThere() {
        open("contacts");
        press("Kahdesti?");

        assertThat(title()).isEqualTo("Sama ihminen kahdesti?");
        assertThat(texts()).contains("sama sähköposti", "Hyvin todennäköinen");
    }

    @Test
    void theNewerIsChosenToBeginWithAndTheOtherCanBe() {
        open("contacts/twice");
        pressNamed(COMPARE);
        var groups = _find(RadioButtonGroup.class);
        assertThat(groups).extracting(RadioButtonGroup::getLabel).containsExactly("Nimi", "Osoite");
        assertThat(groups).extracting(RadioButtonGroup::getValue).containsOnly(Choice.Of.SECOND);

        choose("Nimi", Choice.Of.FIRST);
        press("Yhdistä");

        assertThat(texts()).contains("Aino Esimerkki on nyt yksi ihminen. ");
        assertThat(_find(EmptyState.class)).hasSize(1);
        var one = inOrganisation(() -> contacts.open(first)).value();
        assertThat(one.name()).isEqualTo("Aino Esimerkki");
        assertThat(one.values()).containsEntry(address, "Uusitie 2");
    }

    @Test
    void theOldAddressLeadsToWhoGoesOnAndUndoneTheyAreTwo() {
        merge();
        open("contacts/" + second);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).endsWith(first.toString());
        assertThat(_get(H1.class).getText()).isEqualTo("Aino Maria Esimerkki");

        open("contacts/twice");
        pressNamed("Peru yhdistäminen: Aino Esimerkki + Aino Maria Esimerkki");
        open("contacts/" + second);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).endsWith(second.toString());
    }

    @Test
    void whoeverWasChangedMeanwhileIsComparedAgain() {
        open("contacts/twice");
        pressNamed(COMPARE);
        inOrganisation(() -> {
            var shown = contacts.open(second);
            contacts.change(new Versioned<>(
                    second,
                    shown.version(),
                    new ContactDetails(
                            "Muutettu",
                            null,
                            shown.value().entries(),
                            shown.value().values())));
            return null;
        });
        press("Yhdistä");

        expectNotifications("Joku muutti toisen tietoja sillä välin. Mitään ei yhdistetty: vertaa uudelleen.");
        assertThat(inOrganisation(() -> contacts.open(second)).value().name()).isEqualTo("Muutettu");
    }

    @Test
    void notTheSamePersonIsRememberedAndTakenBack() {
        open("contacts/twice");
        pressNamed("Eivät ole sama ihminen: Aino Esimerkki – Aino Maria Esimerkki");
        assertThat(_find(EmptyState.class)).hasSize(1);

        pressNamed("Kysy taas: Aino Esimerkki – Aino Maria Esimerkki");
        assertThat(_find(EmptyState.class)).isEmpty();
    }

    @Test
    void anIdentityCodeIsHiddenUntilItIsAskedFor() {
        inOrganisation(() -> {
            for (var each : List.of(first, second)) {
                var shown = contacts.open(each);
                var values = new HashMap<>(shown.value().values());
                values.put(code, "131052-308T");
                contacts.change(new Versioned<>(
                        each,
                        shown.version(),
                        new ContactDetails(
                                shown.value().name(), null, shown.value().entries(), values)));
            }
            return null;
        });
        open("contacts/twice");
        assertThat(texts()).contains("sama henkilötunnus · sama sähköposti");
        pressNamed(COMPARE);

        assertThat(texts()).contains("Arvo on, mutta se on piilotettu.").doesNotContain("131052-308T");
    }

    private void merge() {
        open("contacts/twice");
        pressNamed(COMPARE);
        press("Yhdistä");
        com.github.mvysny.kaributesting.v10.NotificationsKt.clearNotifications();
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, Choice.Of of) {
        _setValue(_get(RadioButtonGroup.class, spec -> spec.withLabel(label)), of);
    }
}
