package fi.seloste.register.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DragStartEvent;
import com.vaadin.flow.component.dnd.DropEvent;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Wording;
import fi.seloste.register.Article6;
import fi.seloste.register.Group;
import fi.seloste.register.LegalBasis;
import fi.seloste.register.Purpose;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.security.Role;
import fi.seloste.testing.ViewTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class KeepingARegisterTest extends ViewTest {

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @Test
    void anEmptyOrganisationIsToldWhatToDoFirst() {
        open("registers");

        assertThat(title()).isEqualTo("Mitä rekistereitä pidämme?");
        assertThat(_find(Button.class, spec -> spec.withText("Lisää rekisteri")))
                .hasSize(2);
    }

    @Test
    void aNewRegisterOpensForItsParts() {
        open("registers");
        _find(Button.class, spec -> spec.withText("Lisää rekisteri")).getFirst().click();
        _setValue(
                _get(TextArea.class, spec -> spec.withPredicate(named("Rekisterin nimi – Suomi")::test)), "Asiakkaat");
        press("Luo rekisteri");

        assertThat(title()).isEqualTo("Asiakkaat");
    }

    @Test
    void aRegisterWithoutANameIsNotCreated() {
        open("registers");
        _find(Button.class, spec -> spec.withText("Lisää rekisteri")).getFirst().click();
        startFrom("Tyhjästä: kirjoitan kaiken itse");
        press("Luo rekisteri");

        assertThat(inOrganisation(registers::all)).isEmpty();
    }

    @Test
    void aTemplateNamesTheRegisterAndFillsIt() {
        open("registers");
        _find(Button.class, spec -> spec.withText("Lisää rekisteri")).getFirst().click();
        startFrom("Uutiskirjeen tilaajat");
        press("Luo rekisteri");

        assertThat(title()).isEqualTo("Uutiskirjeen tilaajat");
        assertThat(rows()).contains("Uutiskirjeen lähettäminen");
    }

    @Test
    void aNameOfOnesOwnOutlivesAnotherTemplate() {
        open("registers");
        _find(Button.class, spec -> spec.withText("Lisää rekisteri")).getFirst().click();
        _setValue(_get(TextArea.class, spec -> spec.withPredicate(named("Rekisterin nimi – Suomi")::test)), "Lukijat");
        startFrom("Uutiskirjeen tilaajat");
        press("Luo rekisteri");

        assertThat(title()).isEqualTo("Lukijat");
    }

    @Test
    void thePreviewMarksTheSentenceOfTheRowThatIsEdited() {
        var register = register();
        inOrganisation(() -> parts.add(
                register,
                new Purpose(
                        Wording.own("Kokeiden järjestäminen", "Ordna prov", "Running tests"),
                        false,
                        List.of(new LegalBasis(null, Article6.CONTRACT, null, null, null, null)))));
        open("registers/asiakkaat");
        pressNamed("Muokkaa: Kokeiden järjestäminen");

        assertThat(_find(Span.class, spec -> spec.withClasses("from-row")))
                .anySatisfy(sentence -> assertThat(sentence.getText()).contains("Kokeiden järjestäminen"));
    }

    @Test
    void aSentenceOfThePreviewLeadsToItsRowAndSaysWhatTheLawWantsWithIt() {
        var register = register();
        inOrganisation(() -> parts.add(register, new Group(Wording.own("Kokeilijat", "Provare", "Testers"))));
        open("registers/asiakkaat");
        _assertNone(PartEditor.class);
        _fireDomEvent(_get(Span.class, spec -> spec.withClasses("leads").withText("Kokeilijat")), "click");

        _assertOne(PartEditor.class);
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .contains("Laki ei vaadi tätä erikseen, mutta siitä ihminen näkee, koskeeko seloste häntä.");
    }

    @Test
    void rowsMoveUpAndDownAndAreSaidToHaveMoved() {
        groups("Yksi", "Kaksi", "Kolme");
        open("registers/asiakkaat");

        pressNamed("Siirrä alemmas: Yksi");
        assertThat(rows()).containsExactly("Kaksi", "Yksi", "Kolme");
        assertThat(texts()).contains("Yksi: nyt rivi 2, rivejä 3");

        pressNamed("Siirrä alemmas: Yksi");
        assertThat(rows()).containsExactly("Kaksi", "Kolme", "Yksi");
        assertThat(_get(Button.class, spec -> spec.withPredicate(named("Siirrä alemmas: Yksi")::test))
                        .isEnabled())
                .isFalse();

        pressNamed("Siirrä ylemmäs: Yksi");
        assertThat(rows()).containsExactly("Kaksi", "Yksi", "Kolme");
    }

    @Test
    void aRowIsDroppedWhereAnotherStands() {
        groups("Yksi", "Kaksi", "Kolme");
        open("registers/asiakkaat");

        drop("Kolme", "Yksi");
        assertThat(rows()).containsExactly("Kolme", "Yksi", "Kaksi");
        drop("Kolme", "Kaksi");
        assertThat(rows()).containsExactly("Yksi", "Kaksi", "Kolme");
    }

    @Test
    void aCopyOfARegisterOpens() {
        groups("Yksi");
        open("registers/asiakkaat");
        press("Tee kopio");

        assertThat(title()).isEqualTo("Asiakkaat (kopio)");
        assertThat(rows()).containsExactly("Yksi");
    }

    @Test
    void removingAPartAsksFirstAndThenDoesIt() {
        var register = register();
        inOrganisation(() -> parts.add(register, new Group(Wording.own("Kokeilijat", "Provare", "Testers"))));
        open("registers/asiakkaat");
        pressNamed("Poista: Kokeilijat");
        assertThat(inOrganisation(() -> registers.get(register)).parts()).hasSize(1);
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(inOrganisation(() -> registers.get(register)).parts()).isEmpty();
    }

    @Test
    void aPartRemovedByMistakeComesBackAsTheSameWhereItStood() {
        var register = register();
        inOrganisation(() -> parts.add(register, new Group(Wording.own("Kokeilijat", "Provare", "Testers"))));
        inOrganisation(() -> parts.add(register, new Group(Wording.own("Katsojat", "Tittare", "Watchers"))));
        var before = inOrganisation(() -> registers.get(register));
        open("registers/asiakkaat");
        pressNamed("Poista: Kokeilijat");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(inOrganisation(() -> registers.get(register)).parts()).hasSize(1);

        press("Kumoa");
        assertThat(inOrganisation(() -> registers.get(register))).isEqualTo(before);
    }

    @Test
    void aPartThatOthersUseStaysAndSaysWhoUsesIt() {
        var register = register();
        var group =
                inOrganisation(() -> parts.add(register, new Group(Wording.own("Kokeilijat", "Provare", "Testers"))));
        inOrganisation(() -> parts.add(
                register,
                new Purpose(
                        Wording.own("Kokeet", "Prov", "Tests"),
                        false,
                        List.of(new LegalBasis(group, Article6.CONSENT, null, null, null, null)))));
        open("registers/asiakkaat");
        pressNamed("Poista: Kokeilijat");
        _fireConfirm(_get(ConfirmDialog.class));

        expectNotifications("Tätä käyttävät vielä: Kokeet. Muuta ensin niitä.");
        assertThat(inOrganisation(() -> registers.get(register)).parts()).hasSize(2);
    }

    @Test
    void aViewerSeesTheRegisterAndCannotTouchIt() {
        var register = register();
        inOrganisation(() -> parts.add(register, new Group(Wording.own("Kokeilijat", "Provare", "Testers"))));
        sitDown("viewer", Role.VIEWER);
        open("registers/asiakkaat");

        assertThat(rows()).contains("Kokeilijat");
        _assertNone(Button.class, spec -> spec.withText("Muokkaa"));
        _assertNone(Button.class, spec -> spec.withText("Lisää ryhmä"));
    }

    @Test
    void aRegisterThatIsNotThereIsSaidSo() {
        open("registers/ei-ole");

        assertThat(title()).isEqualTo("Sivua ei löydy");
    }

    @SuppressWarnings("unchecked")
    private static void startFrom(String template) {
        RadioButtonGroup<Object> templates = _get(RadioButtonGroup.class, spec -> spec.withLabel("Mistä aloitetaan?"));
        templates.setValue(templates
                .getListDataView()
                .getItems()
                .filter(each -> templates.getItemLabelGenerator().apply(each).equals(template))
                .findFirst()
                .orElseThrow());
    }

    private void groups(String... names) {
        var register = register();
        for (var name : names) {
            inOrganisation(() -> parts.add(register, new Group(Wording.own(name, name, name))));
        }
    }

    private static void drop(String moved, String on) {
        DragSource<ListItem> source = DragSource.configure(item(moved));
        ComponentUtil.fireEvent(
                source.getDragSourceComponent(),
                new DragStartEvent<>(source.getDragSourceComponent(), true, 0, 0, 0, 0));
        DropTarget<ListItem> target = DropTarget.configure(item(on));
        ComponentUtil.fireEvent(target.getDropTargetComponent(), new DropEvent<>(item(on), true, "move", 0, 0, 0, 0));
    }

    private static ListItem item(String title) {
        return _get(
                ListItem.class,
                spec -> spec.withPredicate(
                        item -> item.getElement().getTextRecursively().startsWith(title)
                                && item.getElement().getParent().getClassList().contains("rows")));
    }

    private UUID register() {
        return inOrganisation(() -> registers.add(new RegisterDetails(
                LocalizedText.of("Asiakkaat", "Kunder", "Customers"),
                LocalizedText.of("Toimisto", "Kontoret", "The office"),
                null,
                null,
                null)));
    }
}
