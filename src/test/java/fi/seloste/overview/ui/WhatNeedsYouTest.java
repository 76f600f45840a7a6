package fi.seloste.overview.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Versioned;
import fi.seloste.register.OwnWords;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.register.Section;
import fi.seloste.security.Role;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.TestPerson;
import fi.seloste.testing.ViewTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("What needs you?")
class WhatNeedsYouTest extends ViewTest {

    @Autowired
    FilledTenants filled;

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aNewOrganisationIsToldWhereToBeginAndLedThere() {
        open("overview");
        assertThat(matters()).first().asString().startsWith("Oletko uusi täällä?");
        assertThat(link("Valitse, mistä aloitat").getHref()).endsWith("/beginning");

        UI.getCurrent().navigate("o/" + organisation.slug() + "/registers", QueryParameters.of("new", ""));
        assertThat(_get(H2.class).getText()).isEqualTo("Uusi rekisteri");
    }

    @Test
    void whoeverCannotBeginIsToldKindlyThatNothingWaits() {
        sitDown("viewer-of-nothing", Role.VIEWER);
        open("overview");

        assertThat(matters()).isEmpty();
        assertThat(_get(H2.class).getText()).isEqualTo("Kaikki on kunnossa");
    }

    @Test
    void everyMatterIsSaidAndLeadsToWhereItIsMended() throws Exception {
        var tenant = filled.create();
        sitDownAt(tenant, Role.OWNER);

        assertThat(matters())
                .contains("Service " + tenant.mark() + ": sopimus tietojen käsittelystä puuttuu.")
                .contains("Unused " + tenant.mark() + ": mikään seloste ei vielä kerro tästä rekisteristä.")
                .contains(tenant.mark() + ": seloste odottaa julkaisemista.")
                .anyMatch(matter -> matter.startsWith("Kutsua ei ole vielä hyväksytty: " + tenant.mark()));
        assertThat(links())
                .contains("o/" + slug(tenant) + "/services/" + tenant.text(Kind.SERVICE))
                .contains("o/" + slug(tenant) + "/notices/" + tenant.text(Kind.DRAFT_NOTICE_SLUG))
                .contains("o/" + slug(tenant) + "/members");
    }

    @Test
    void invitationsAreTheOwnersMatter() throws Exception {
        var tenant = filled.create();
        sitDownAt(tenant, Role.VIEWER);

        assertThat(matters()).isNotEmpty().noneMatch(matter -> matter.startsWith("Kutsua"));
    }

    @Test
    void aRegisterNotGoneThroughInTimeWaitsUntilSomebodySaysThatTheyHave() throws Exception {
        var tenant = filled.create();
        var late = tenant.mark() + ": rekisteri piti käydä läpi viimeistään 1. tammikuuta 2021.";
        sitDownAt(tenant, Role.EDITOR);
        assertThat(matters()).noneMatch(matter -> matter.contains("piti käydä läpi"));

        jdbc.update("update register set reviewed_on = '2020-01-01' where id = ?", tenant.text(Kind.REGISTER));
        sitDownAt(tenant, Role.EDITOR);
        assertThat(matters()).contains(late);

        UI.getCurrent().navigate("o/" + slug(tenant) + "/registers/" + tenant.text(Kind.REGISTER_SLUG));
        press("Olemme käyneet tämän läpi");
        sitDownAt(tenant, Role.EDITOR);
        assertThat(matters()).isNotEmpty().noneMatch(matter -> matter.contains("piti käydä läpi"));
    }

    @Test
    void aNoticeWhoseConfigurationMovedOnAndALanguageThatLagsAreSaid() throws Exception {
        var tenant = filled.create();
        sitDownAt(tenant, Role.OWNER);
        var moved = tenant.mark() + ": tiedot ovat muuttuneet sen jälkeen, kun versio 1 julkaistiin.";
        assertThat(matters()).doesNotContain(moved);

        tenant.tenant().asOwner(() -> {
            var shown = registers.details(tenant.id(Kind.REGISTER));
            var contact = LocalizedText.of("Uusi", "Ny", "New").with(Language.FI, "Uudempi");
            registers.change(new Versioned<>(
                    shown.id(),
                    shown.version(),
                    new RegisterDetails(shown.value().name(), contact, null, null, 12)));
        });
        sitDownAt(tenant, Role.OWNER);

        assertThat(matters())
                .contains(moved)
                .contains(tenant.mark() + ": yksi teksti voi olla jäljessä, kieli Svenska.")
                .contains(tenant.mark() + ": yksi teksti voi olla jäljessä, kieli English.");
    }

    /** As the own words of an old notice do. */
    @Test
    void aTextThatStandsInOneLanguageAloneIsSaid() throws Exception {
        var tenant = filled.create();
        tenant.tenant()
                .asOwner(() -> parts.add(
                        tenant.id(Kind.REGISTER),
                        new OwnWords(Section.SECURITY, LocalizedText.of(Language.FI, "Kaappi on lukossa."))));
        sitDownAt(tenant, Role.OWNER);

        assertThat(matters())
                .contains(tenant.mark() + ": yksi teksti on kirjoittamatta, kieli Svenska.")
                .contains(tenant.mark() + ": yksi teksti on kirjoittamatta, kieli English.")
                .noneMatch(matter -> matter.contains("kirjoittamatta, kieli Suomi"));
    }

    /** A member of the filled organisation opens its overview in a window of their own. */
    private void sitDownAt(FilledTenant tenant, Role role) {
        TestPerson.signIn(tenant.tenant().member(role));
        UI.getCurrent().navigate("o/" + slug(tenant) + "/overview");
    }

    private static String slug(FilledTenant tenant) {
        return tenant.text(Kind.ORGANISATION_SLUG);
    }

    private static List<String> matters() {
        return _find(Span.class, spec -> spec.withClasses("matter")).stream()
                .map(Span::getText)
                .toList();
    }

    private static List<String> links() {
        return _find(Anchor.class, spec -> spec.withClasses("matter-place")).stream()
                .map(Anchor::getHref)
                .toList();
    }

    private static Anchor link(String text) {
        return _get(Anchor.class, spec -> spec.withText(text));
    }
}
