package fi.seloste.ui.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Texts;
import fi.seloste.common.Wording;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.processor.PartyDetails;
import fi.seloste.processor.ServiceDetails;
import fi.seloste.processor.TransferDetails;
import fi.seloste.register.Article6;
import fi.seloste.register.Article9;
import fi.seloste.register.Cookies;
import fi.seloste.register.Group;
import fi.seloste.register.LegalBasis;
import fi.seloste.register.Part;
import fi.seloste.register.Purpose;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RetentionRule;
import fi.seloste.tenant.OrganisationDetails;
import fi.seloste.testing.KaribuTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecordFormTest extends KaribuTest {

    static Stream<Class<? extends Record>> forms() {
        var parts = Arrays.stream(Part.class.getPermittedSubclasses()).map(kind -> kind.asSubclass(Record.class));
        return Stream.concat(
                parts,
                Stream.of(
                        RegisterDetails.class,
                        PartyDetails.class,
                        ServiceDetails.class,
                        TransferDetails.class,
                        OrganisationDetails.class,
                        NoticeDetails.class));
    }

    private static <R extends Record> RecordForm<R> open(Class<R> type) {
        var form = new RecordForm<>(type, FilledRecords.CHOICES).forDrafts(true);
        UI.getCurrent().add(form);
        return form;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void gives_back_what_it_was_shown(Class<? extends Record> type) {
        for (var seed = 0; seed < 10; seed++) {
            giveBack(type, seed);
        }
    }

    private <R extends Record> void giveBack(Class<R> type, int seed) {
        var filled = new FilledRecords(seed).fill(type);
        var form = open(type);
        form.setValue(filled);
        assertThat(form.value()).as("seed %s", seed).contains(filled);
        UI.getCurrent().removeAll();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void has_words_for_every_component_in_every_language(Class<? extends Record> type) {
        var missing = new ArrayList<String>();
        for (var language : Language.values()) {
            speak(language);
            var form = open(type);
            showFilled(type, form);
            labels(form).filter(label -> label.contains("{")).forEach(missing::add);
            UI.getCurrent().removeAll();
        }
        assertThat(missing).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> void showFilled(Class<?> type, RecordForm<R> form) {
        form.setValue(new FilledRecords(1).fill((Class<R>) type));
    }

    private static Stream<String> labels(Component component) {
        var own = Stream.of("label", "helperText", "accessibleName", "aria-label")
                .map(property -> component
                        .getElement()
                        .getProperty(property, component.getElement().getAttribute(property)))
                .filter(java.util.Objects::nonNull);
        var text = Stream.of(component.getElement().getTextRecursively());
        return Stream.concat(Stream.concat(own, text), component.getChildren().flatMap(RecordFormTest::labels));
    }

    @ParameterizedTest
    @EnumSource
    void says_beside_the_field_what_is_missing(Language language) {
        speak(language);
        var form = open(PartyDetails.class);

        assertThat(form.value()).isEmpty();

        var name = _get(TextField.class, spec -> spec.withLabel(Texts.get(language, "PartyDetails.name")));
        var country = _get(ComboBox.class, spec -> spec.withLabel(Texts.get(language, "PartyDetails.country")));
        assertSaid(name, Texts.get(language, "error.required"));
        assertSaid(country, Texts.get(language, "error.required"));
        assertThat(name.isRequiredIndicatorVisible()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void says_what_is_wrong_with_a_value(Language language) {
        speak(language);
        var form = open(RegisterDetails.class);
        form.setValue(new RegisterDetails(
                LocalizedText.of(language, "Name"), null, "not an address", "x".repeat(1_000_000), 0));

        assertThat(form.value()).isEmpty();

        assertSaid(
                _get(TextField.class, spec -> spec.withLabel(Texts.get(language, "RegisterDetails.contactPhone"))),
                Texts.get(language, "error.tooLong", 60));
        assertSaid(
                _get(EmailField.class, spec -> spec.withLabel(Texts.get(language, "RegisterDetails.contactEmail"))),
                Texts.get(language, "error.email"));
        assertSaid(
                _get(IntegerField.class, spec -> spec.withLabel(Texts.get(language, "RegisterDetails.reviewMonths"))),
                Texts.get(language, "error.atLeast", 1));
    }

    private static void assertSaid(Component field, String message) {
        assertThat(((HasValidation) field).isInvalid()).isTrue();
        assertThat(((HasValidation) field).getErrorMessage()).isEqualTo(message);
    }

    @Test
    void an_error_goes_when_it_is_mended() {
        var form = open(PartyDetails.class);
        form.value();
        var name = _get(TextField.class, spec -> spec.withLabel("Yrityksen tai yhteisön nimi"));
        _setValue(name, "Zef Oy");
        assertThat(name.isInvalid()).isFalse();
    }

    @Test
    void a_wrong_check_digit_is_said() {
        var form = open(OrganisationDetails.class);
        form.setValue(OrganisationDetails.named("Polku", "0000003-6", Language.FI));
        assertThat(form.value()).isEmpty();
        assertSaid(
                _get(TextField.class, spec -> spec.withLabel("Y-tunnus")), Texts.get(Language.FI, "error.businessId"));
    }

    @Test
    void a_constraint_inside_a_list_is_said_beside_its_own_field() {
        var form = open(Purpose.class);
        form.setValue(new Purpose(
                Wording.entry("customer_relationship"),
                false,
                List.of(
                        new LegalBasis(null, Article6.CONSENT, null, null, null, null),
                        new LegalBasis(null, null, Article9.HEALTH_CARE, null, null, null))));
        assertThat(form.value()).isEmpty();
        var bases = _find(Select.class, spec -> spec.withLabel("Oikeusperuste"));
        assertThat(bases.get(0).isInvalid()).isFalse();
        assertSaid(bases.get(1), Texts.get(Language.FI, "error.required"));
    }

    @Test
    void what_has_no_meaning_is_hidden_and_left_out() {
        var form = open(Purpose.class);
        form.setValue(new Purpose(
                Wording.entry("customer_relationship"),
                false,
                List.of(new LegalBasis(
                        null,
                        Article6.LEGITIMATE_INTERESTS,
                        null,
                        Wording.own("Etu", null, null),
                        "It weighs more",
                        null))));
        var basis = _get(Select.class, spec -> spec.withLabel("Oikeusperuste"));
        _get(TextArea.class, spec -> spec.withLabel("Tasapainotesti"));

        _setValue(basis, Article6.CONTRACT);

        _assertNone(TextArea.class, spec -> spec.withLabel("Tasapainotesti"));
        var changed = form.value().orElseThrow().bases().getFirst();
        assertThat(changed).isEqualTo(new LegalBasis(null, Article6.CONTRACT, null, null, null, null));

        _setValue(basis, Article6.LEGITIMATE_INTERESTS);
        assertThat(form.value().orElseThrow().bases().getFirst().balancing()).isEqualTo("It weighs more");
    }

    @Test
    void what_is_needed_only_when_shown_is_asked_for_then() {
        var form = open(RetentionRule.class);
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Kuinka kauan")), 5);
        form.value();
        assertSaid(
                _get(RadioButtonGroup.class, spec -> spec.withLabel("Yksikkö")),
                Texts.get(Language.FI, "error.required"));
    }

    @Test
    void rows_of_a_list_are_added_and_removed() {
        var form = open(Purpose.class);
        form.setValue(new Purpose(
                Wording.entry("customer_relationship"),
                false,
                List.of(new LegalBasis(null, Article6.CONTRACT, null, null, null, null))));

        _click(_get(Button.class, spec -> spec.withText("Lisää oikeusperuste")));
        _setValue(_find(Select.class, spec -> spec.withLabel("Oikeusperuste")).get(1), Article6.CONSENT);
        assertThat(form.value().orElseThrow().bases()).hasSize(2);

        _click(_get(Button.class, spec -> spec.withPredicate(named("Poista 1: Millä oikeudella")::test)));
        assertThat(form.value().orElseThrow().bases())
                .extracting(LegalBasis::basis)
                .containsExactly(Article6.CONSENT);
    }

    @Test
    void an_empty_list_begins_with_one_to_fill_in_and_leaves_it_out_when_it_stays_empty() {
        var form = open(Purpose.class);
        var text = _get(ComboBox.class, spec -> spec.withPredicate(named("Mihin tietoja käytetään")::test));
        _setValue(text, "customer_relationship");
        assertThat(form.value().orElseThrow().bases()).isEmpty();

        _setValue(_get(Select.class, spec -> spec.withLabel("Oikeusperuste")), Article6.CONSENT);
        assertThat(form.value().orElseThrow().bases()).hasSize(1);
    }

    @Test
    void own_words_are_begun_by_typing_what_the_list_does_not_have() {
        var form = open(Group.class);
        var group = _get(ComboBox.class, spec -> spec.withPredicate(named("Ryhmä")::test));
        com.github.mvysny.kaributesting.v10.ComboBoxKt._fireCustomValueSet(group, "Ratsastajat");
        assertThat(form.value()).contains(new Group(new Wording(null, LocalizedText.of(Language.FI, "Ratsastajat"))));
    }

    @Test
    void a_changed_language_leaves_the_others_behind_until_they_are_marked() {
        var form = open(RegisterDetails.class);
        form.setValue(new RegisterDetails(LocalizedText.of("Nimi", "Namn", "Name"), null, null, null, null));

        _setValue(
                _get(TextArea.class, spec -> spec.withPredicate(named("Rekisterin nimi – Suomi")::test)), "Uusi nimi");
        assertThat(form.value().orElseThrow().name().lagging()).containsExactly(Language.SV, Language.EN);

        _click(_get(Button.class, spec -> spec.withPredicate(named("Merkitse ajantasaiseksi – Svenska")::test)));
        _setValue(
                _get(TextArea.class, spec -> spec.withPredicate(named("Rekisterin nimi – English")::test)), "New name");
        var name = form.value().orElseThrow().name();
        assertThat(name.lagging()).isEmpty();
        assertThat(name.latest()).isEqualTo(Language.FI);
    }

    @Test
    void what_only_old_notices_state_is_offered_for_drafts_alone() {
        var form = new RecordForm<>(Cookies.class, Choices.NONE);
        UI.getCurrent().add(form);
        var draft = new Cookies(true, Set.of(), Cookies.Consent.BROWSER_SETTINGS);
        assertThat(consents()).doesNotContain(Cookies.Consent.BROWSER_SETTINGS);

        form.setValue(draft);
        assertThat(form.value()).contains(draft);

        form.forDrafts(true);
        assertThat(consents()).contains(Cookies.Consent.BROWSER_SETTINGS);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> consents() {
        Select<Object> select = _get(Select.class, spec -> spec.withLabel("Miten suostumus pyydetään"));
        return select.getListDataView().getItems().toList();
    }

    @Test
    void tells_of_changes_while_typing() {
        var form = open(RetentionRule.class);
        var seen = new ArrayList<RetentionRule>();
        form.addChangeListener(seen::add);

        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Kuinka kauan")), 5);
        _setValue(_get(RadioButtonGroup.class, spec -> spec.withLabel("Yksikkö")), RetentionRule.Unit.YEARS);

        assertThat(seen).hasSize(2);
        assertThat(seen.getLast().amount()).isEqualTo(5);
        assertThat(seen.getLast().unit()).isEqualTo(RetentionRule.Unit.YEARS);
    }

    @Test
    void can_be_shown_without_being_changed() {
        var form = open(PartyDetails.class);
        form.setReadOnly(true);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Yrityksen tai yhteisön nimi"))
                        .isReadOnly())
                .isTrue();
    }
}
