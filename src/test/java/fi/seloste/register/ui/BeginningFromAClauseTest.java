package fi.seloste.register.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.notice.Notices;
import fi.seloste.notice.Publishing;
import fi.seloste.register.ClauseTemplate;
import fi.seloste.register.OwnClauses;
import fi.seloste.register.OwnWords;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.register.Section;
import fi.seloste.security.Role;
import fi.seloste.testing.ViewTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BeginningFromAClauseTest extends ViewTest {

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    OwnClauses clauses;

    @Autowired
    Notices notices;

    @Autowired
    Publishing publishing;

    private UUID register;

    @BeforeEach
    void keepARegister() {
        register = register("Asiakkaat");
    }

    @Test
    void choosingATemplateFillsTheFormInEveryLanguageAndSavesNothing() {
        write();
        begin("Puhelujen tallentaminen");

        assertThat(written(Language.FI)).startsWith("Tallennamme puheluja");
        assertThat(written(Language.SV)).startsWith("Vi spelar in samtal");
        assertThat(written(Language.EN)).startsWith("We record phone calls");
        assertThat(choice().getHelperText()).startsWith("Kun tallennatte puheluja");
        assertThat(own()).isEmpty();
    }

    @Test
    void itIsEditedBeforeItIsSavedAndTheNoticeSaysIt() {
        write();
        begin("Kuvat asiakkaista");
        _setValue(area(Language.FI), "Kuvia emme julkaise.");
        press("Tallenna");

        assertThat(own()).singleElement().satisfies(words -> {
            assertThat(words.section()).isEqualTo(Section.PURPOSES);
            assertThat(words.text().in(Language.FI)).hasValue("Kuvia emme julkaise.");
            assertThat(words.text().in(Language.EN)).get().asString().startsWith("We publish a picture");
        });
        var notice = inOrganisation(() -> notices.add(
                new NoticeDetails(LocalizedText.of("Seloste", "Beskrivning", "Notice"), null, null, null),
                "seloste",
                List.of(register)));
        assertThat(inOrganisation(() -> publishing.preview(notice, Language.FI)).sentences())
                .anyMatch(sentence -> sentence.text().equals("Kuvia emme julkaise."));
    }

    @Test
    void whatWasTypedBeforeATemplateCanBeHadBack() {
        write();
        _setValue(area(Language.FI), "Omat sanani.");
        begin("Kilpailut ja arvonnat");
        press("Kumoa");

        assertThat(written(Language.FI)).isEqualTo("Omat sanani.");
    }

    @Test
    void aParagraphKeptAsATemplateIsOfferedInTheOtherRegisters() {
        write();
        begin("Kuvat asiakkaista");
        _setValue(area(Language.FI), "Kuvia emme julkaise.");
        press("Tallenna malliksi");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Mallin nimi")), "Ei kuvia");
        press("Tallenna malli");
        expectNotifications("Malli Ei kuvia on nyt valittavissa kaikissa rekistereissä.");
        assertThat(own()).isEmpty();

        var other = inOrganisation(() -> registers.get(register("Tilaajat"))).slug();
        open("registers/" + other);
        press("Kirjoita omin sanoin");
        begin("Oma malli: Ei kuvia");
        assertThat(written(Language.FI)).isEqualTo("Kuvia emme julkaise.");
    }

    @Test
    void aTemplateNeedsAName() {
        write();
        begin("Kuvat asiakkaista");
        press("Tallenna malliksi");
        press("Tallenna malli");

        assertThat(_get(TextField.class, spec -> spec.withLabel("Mallin nimi")).isInvalid())
                .isTrue();
        assertThat(inOrganisation(clauses::all)).isEmpty();
    }

    @Test
    void anEmptyParagraphIsNotKept() {
        write();
        press("Tallenna malliksi");

        _assertNone(Dialog.class);
    }

    @Test
    void theProductsOwnTemplatesStayAndOnesOwnIsRemovedUntilItIsHadBack() {
        inOrganisation(() -> clauses.keep(fi.seloste.register.OwnClause.of(
                "Oma", ClauseTemplate.all().getFirst().words())));
        write();
        begin("Kuvat asiakkaista");
        _assertNone(Button.class, spec -> spec.withText("Poista tämä malli"));
        begin("Oma malli: Oma");
        press("Poista tämä malli");
        assertThat(inOrganisation(clauses::all)).isEmpty();

        press("Kumoa");
        assertThat(inOrganisation(clauses::all)).hasSize(1);
    }

    @Test
    void aParagraphThatStandsCanBeKeptAsWell() {
        inOrganisation(() ->
                parts.add(register, new OwnWords(Section.SECURITY, LocalizedText.of("Lukossa.", "Låst.", "Locked."))));
        open("registers/asiakkaat");
        _click(_get(Button.class, spec -> spec.withPredicate(named("Muokkaa: Lukossa.")::test)));
        _assertNone(ComboBox.class, spec -> spec.withLabel("Aloita mallista"));
        press("Tallenna malliksi");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Mallin nimi")), "Lukko");
        press("Tallenna malli");

        assertThat(inOrganisation(clauses::all))
                .singleElement()
                .satisfies(kept -> assertThat(kept.clause().words().section()).isEqualTo(Section.SECURITY));
    }

    @Test
    void whoMayOnlyReadIsOfferedNothing() {
        sitDown("viewer", Role.VIEWER);
        open("registers/asiakkaat");

        _assertNone(Button.class, spec -> spec.withText("Kirjoita omin sanoin"));
    }

    private UUID register(String name) {
        return inOrganisation(
                () -> registers.add(new RegisterDetails(LocalizedText.of(name, name, name), null, null, null, null)));
    }

    private void write() {
        open("registers/asiakkaat");
        press("Kirjoita omin sanoin");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Object> choice() {
        return (ComboBox<Object>) _get(ComboBox.class, spec -> spec.withLabel("Aloita mallista"));
    }

    private static void begin(String template) {
        var choice = choice();
        _setValue(
                choice,
                choice.getListDataView()
                        .getItems()
                        .filter(each ->
                                choice.getItemLabelGenerator().apply(each).equals(template))
                        .findFirst()
                        .orElseThrow());
    }

    private static TextArea area(Language language) {
        return _get(TextArea.class, spec -> spec.withPredicate(named("Teksti – " + language.ownName())::test));
    }

    private static String written(Language language) {
        return area(language).getValue();
    }

    private List<OwnWords> own() {
        return inOrganisation(() -> registers.get(register))
                .parts(OwnWords.class)
                .toList();
    }
}
