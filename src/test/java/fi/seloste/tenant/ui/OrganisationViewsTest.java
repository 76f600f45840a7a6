package fi.seloste.tenant.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import fi.seloste.common.Language;
import fi.seloste.tenant.Accent;
import fi.seloste.tenant.Logos;
import fi.seloste.tenant.Organisations;
import fi.seloste.testing.TestPerson;
import fi.seloste.testing.TestPictures;
import fi.seloste.testing.ViewTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OrganisationViewsTest extends ViewTest {

    @Autowired
    Organisations organisations;

    @Autowired
    Logos logos;

    @Test
    void aNewcomerLandsOnCreatingTheFirstOrganisation() {
        newcomer();

        assertThat(title()).isEqualTo("Kuka rekistereistä vastaa?");
    }

    @Test
    void theSlugIsProposedFromTheName() {
        newcomer();
        _setValue(field("Virallinen nimi"), "Åkerlund & Pojat Oy");

        assertThat(field("Osoite").getValue()).isEqualTo("akerlund-pojat-oy");
    }

    @Test
    void aWrongCheckDigitIsSaidBesideTheFieldAndNothingIsLost() {
        newcomer();
        _setValue(field("Virallinen nimi"), "Koe Oy");
        _setValue(field("Y-tunnus"), "1234567-8");
        press("Perusta organisaatio");

        assertThat(field("Y-tunnus").isInvalid()).isTrue();
        assertThat(field("Y-tunnus").getErrorMessage()).contains("tarkist");
        assertThat(field("Virallinen nimi").getValue()).isEqualTo("Koe Oy");
        assertThat(organisations.mine()).isEmpty();
    }

    @Test
    void withoutTheAgreementThereIsNoOrganisation() {
        newcomer();
        fill("sopimus-" + UUID.randomUUID());
        _get(Checkbox.class).setValue(false);
        press("Perusta organisaatio");

        assertThat(organisations.mine()).isEmpty();
    }

    @Test
    void aCreatedOrganisationOpensOnWhatToDoFirst() {
        newcomer();
        fill("uusi-" + UUID.randomUUID());
        press("Perusta organisaatio");

        assertThat(title()).isEqualTo("Mistä aloitat?");
        assertThat(organisations.mine()).hasSize(1);
    }

    @Test
    void aTakenAddressIsSaidBesideTheField() {
        newcomer();
        fill(organisation.slug());
        press("Perusta organisaatio");

        assertThat(field("Osoite").getErrorMessage()).isEqualTo("Osoite on jo käytössä tai varattu. Valitse toinen.");
    }

    @Test
    void whoeverHasSeveralOrganisationsChooses() {
        tenants.create("owner");
        UI.getCurrent().navigate("organisations");

        assertThat(title()).isEqualTo("Organisaatiosi");
        assertThat(_get(
                                Anchor.class,
                                spec -> spec.withPredicate(
                                        link -> link.getHref().contains(organisation.slug())))
                        .getHref())
                .endsWith("/overview");
    }

    @Test
    void theOwnerChangesTheOrganisation() {
        open("organisation");
        _setValue(field("Postitoimipaikka"), "Espoo");
        press("Tallenna");

        assertThat(inOrganisation(organisations::current).details().town()).isEqualTo("Espoo");
    }

    @Test
    void aColourThatCanBeReadIsShownAsItIs() {
        open("organisation");
        _setValue(field("Tunnusväri"), "#7a7a00");

        assertThat(texts())
                .contains("Linkki tummalla sivulla: " + Accent.of("#7a7a00").dark());
        _setValue(field("Tunnusväri"), "#ffd400");
        assertThat(texts()).contains("Linkki tummalla sivulla: #ffd400");
    }

    @Test
    void aFaintColourIsShownAsItWillBeUsedBeforeItIsSaved() {
        open("organisation");
        _setValue(field("Tunnusväri"), "#ffd400");

        assertThat(texts())
                .contains("Linkki vaalealla sivulla: " + Accent.of("#ffd400").light());
        _assertOne(
                Paragraph.class,
                spec -> spec.withPredicate(each -> each.getText().contains("kriteeri 1.4.3")));
        press("Tallenna");
        assertThat(inOrganisation(organisations::current).details().brandColour())
                .as("what was chosen is kept")
                .isEqualTo("#ffd400");
    }

    @Test
    void whatIsNoColourIsSaidBesideTheField() {
        open("organisation");
        _setValue(field("Tunnusväri"), "url(//evil)");
        press("Tallenna");

        assertThat(field("Tunnusväri").getErrorMessage()).isEqualTo("Kirjoita väri muodossa #1f5f5b.");
        assertThat(inOrganisation(organisations::current).details().brandColour())
                .isNull();
    }

    @Test
    void aLogoIsShownAsSoonAsItIsUploadedAndCanBeRemoved() {
        open("organisation");
        _assertNone(Image.class);
        upload("logo.png", TestPictures.png(100, 40, "logo"));

        var logo = inOrganisation(logos::current).orElseThrow();
        assertThat(_get(Image.class).getSrc()).isEqualTo("/n/" + organisation.slug() + "/logo/" + logo.digest());
        assertThat(_get(Image.class).getAlt()).hasValue("Koefirma Oy");
        press("Poista logo");
        _assertNone(Image.class);
        assertThat(inOrganisation(logos::current)).isEmpty();
    }

    @Test
    void aFileThatIsNoPictureIsRefusedInWordsAndTheLogoStays() {
        open("organisation");
        upload("logo.png", TestPictures.png(100, 40, "logo"));
        var before = inOrganisation(logos::current);

        upload("logo.png", "hei".getBytes(StandardCharsets.UTF_8));
        assertThat(refusal()).startsWith("Tiedosto ei ole PNG- tai JPEG-kuva");
        upload("suuri.png", new byte[10_000_000]);
        assertThat(refusal()).startsWith("Tiedosto on liian suuri");
        upload("valtava.png", TestPictures.png(2001, 2, "huge"));
        assertThat(refusal()).startsWith("Kuvassa on liikaa pisteitä");
        assertThat(inOrganisation(logos::current)).isEqualTo(before);
    }

    private static void upload(String name, byte[] file) {
        _upload(_get(Upload.class), name, file);
        MockVaadin.clientRoundtrip(true);
    }

    private static String refusal() {
        return _get(Paragraph.class, spec -> spec.withClasses("error")).getText();
    }

    @Test
    void anotherOrganisationsAddressIsNotThere() {
        TestPerson.signIn("stranger-" + UUID.randomUUID());
        open("registers");

        assertThat(title()).isEqualTo("Sivua ei löydy");
    }

    private void newcomer() {
        TestPerson.signIn("newcomer-" + UUID.randomUUID());
        speak(Language.FI);
        UI.getCurrent().navigate("");
    }

    private static void fill(String slug) {
        _setValue(field("Virallinen nimi"), "Koe Oy");
        _setValue(field("Y-tunnus"), "0000001-9");
        _setValue(field("Osoite"), slug);
        _setValue(_get(Checkbox.class), true);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
