package fi.seloste.tenant.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import fi.seloste.security.Role;
import fi.seloste.tenant.Invitations;
import fi.seloste.tenant.Organisations;
import fi.seloste.testing.TestPerson;
import fi.seloste.testing.ViewTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Opening an invitation, and choosing among organisations")
class OpeningAnInvitationTest extends ViewTest {

    @Autowired
    Invitations invitations;

    @Autowired
    Organisations organisations;

    private String token;

    @BeforeEach
    void invite() {
        token = inOrganisation(() -> invitations.invite(Role.VIEWER, "Uusi työkaveri"));
        TestPerson.signIn("invited-" + UUID.randomUUID());
    }

    @Test
    void lookingUsesNothingUp() {
        UI.getCurrent().navigate("invitations/" + token);
        assertThat(title()).isEqualTo("Sinut on kutsuttu: Koefirma Oy");
        _assertOne(
                Paragraph.class,
                spec -> spec.withPredicate(paragraph -> paragraph.getText().contains("Lukija")));
        assertThat(organisations.mine()).isEmpty();
    }

    @Test
    void acceptingLeadsIntoTheOrganisationInTheRoleOfferedAndWorksOnce() {
        UI.getCurrent().navigate("invitations/" + token);
        press("Hyväksy kutsu");
        assertThat(title()).isEqualTo("Mikä odottaa sinua?");
        _assertNone(Button.class, spec -> spec.withText("Lisää rekisteri"));

        TestPerson.signIn("another-" + UUID.randomUUID());
        UI.getCurrent().navigate("invitations/" + token);
        assertThat(title()).isEqualTo("Kutsu ei ole voimassa");
        assertThat(organisations.mine()).isEmpty();
    }

    @Test
    void anInvitationThatWasWithdrawnMeanwhileSaysSo() throws Exception {
        UI.getCurrent().navigate("invitations/" + token);
        TestPerson.as(
                "owner",
                () -> inOrganisation(() -> {
                    invitations.withdraw(invitations.all().getFirst().id());
                    return null;
                }));
        press("Hyväksy kutsu");

        assertThat(title()).isEqualTo("Kutsu ei ole voimassa");
        assertThat(organisations.mine()).isEmpty();
    }

    @Test
    void whoeverHasOneOrganisationLandsInItAndWhoeverHasSeveralChooses() {
        invitations.accept(token);
        UI.getCurrent().navigate("");
        assertThat(title()).isEqualTo("Mikä odottaa sinua?");

        var second = organisations.create(organisations.mine().getFirst().details(), "toinen-" + UUID.randomUUID());
        UI.getCurrent().navigate("");
        assertThat(title()).isEqualTo("Organisaatiosi");
        assertThat(_find(_get(Main.class), Anchor.class).stream()
                        .map(Anchor::getHref)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "/o/" + organisation.slug() + "/overview",
                        "/o/" + second.slug() + "/overview",
                        "organisations/new"));
    }
}
