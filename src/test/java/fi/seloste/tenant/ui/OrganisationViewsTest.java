package fi.seloste.tenant.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import fi.seloste.common.Language;
import fi.seloste.tenant.Organisations;
import fi.seloste.testing.TestPerson;
import fi.seloste.testing.ViewTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OrganisationViewsTest extends ViewTest {

    @Autowired
    Organisations organisations;

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

        assertThat(title()).isEqualTo("Mikä odottaa sinua?");
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
