package fi.seloste.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.register.Registers;
import fi.seloste.security.Role;
import fi.seloste.tenant.Members;
import fi.seloste.tenant.Organisations;
import fi.seloste.testing.Browser;
import fi.seloste.testing.BrowserTest;
import fi.seloste.testing.TestTenant;
import fi.seloste.testing.TestTenants;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A window belongs to the organisation in its address, and to those who are members of it now. */
@BrowserTest
class TwoOrganisationsIT {

    private static final String ACCOUNT = "numeropaja-owner";
    private static final String NAME = "Rekisterin nimi – Suomi";
    private static final String TOWN = "Postitoimipaikka";

    @Autowired
    TestTenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    Registers registers;

    @Autowired
    Members members;

    @Test
    void twoTabsWorkForTwoOrganisationsAndEachChangeLandsInItsOwn(Browser browser) throws Exception {
        var one = joined(Role.OWNER);
        var other = joined(Role.OWNER);
        var first = new Person(browser).signIn(ACCOUNT, address(one, "registers"));
        var second = new Person(browser.newTab()).open(address(other, "registers"));

        begin(first, "Ensimmäinen");
        begin(second, "Toinen");
        second.press("Luo rekisteri").sees("Näin seloste sanoo");
        first.press("Luo rekisteri").sees("Näin seloste sanoo");
        begin(second.open(address(other, "registers")), "Neljäs");
        begin(first.open(address(one, "registers")), "Kolmas");
        first.press("Luo rekisteri").sees("Näin seloste sanoo");
        second.press("Luo rekisteri").sees("Näin seloste sanoo");

        assertThat(registersOf(one)).containsExactlyInAnyOrder("Ensimmäinen", "Kolmas");
        assertThat(registersOf(other)).containsExactlyInAnyOrder("Toinen", "Neljäs");

        first.open(address(one, "organisation")).fill(TOWN, "Espoo");
        second.open(address(other, "organisation")).fill(TOWN, "Vantaa");
        second.press("Tallenna").sees("Tallennettu");
        first.press("Tallenna").sees("Tallennettu");

        assertThat(townOf(one)).isEqualTo("Espoo");
        assertThat(townOf(other)).isEqualTo("Vantaa");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void whoeverIsRemovedWhileAFormIsOpenStoresNothingAndSeesNothingMore(Browser browser) throws Exception {
        var tenant = joined(Role.EDITOR);
        var editor = new Person(browser).signIn(ACCOUNT, address(tenant, "registers"));
        begin(editor, "Liian myöhään");

        tenant.asOwner(() -> members.remove(members.all().stream()
                .filter(member -> !tenant.members().containsValue(member.name()))
                .findFirst()
                .orElseThrow()
                .id()));
        editor.press("Luo rekisteri").sees("Et ole enää tämän organisaation jäsen");

        assertThat(registersOf(tenant)).isEmpty();
        editor.sees("Sivua ei löydy");
        assertThat(browser.page().locator("vaadin-app-layout").count()).isZero();
        editor.open(address(tenant, "registers")).sees("Sivua ei löydy");
        assertThat(browser.page().content()).doesNotContain(NAME);
    }

    private static void begin(Person person, String register) {
        person.press("Lisää rekisteri").fill(NAME, register);
    }

    private TestTenant joined(Role role) throws Exception {
        var tenant = tenants.withEveryRole();
        tenants.joinFromDemo(tenant, ACCOUNT, role);
        return tenant;
    }

    private static String address(TestTenant tenant, String rest) {
        return "/o/" + tenant.organisation().slug() + "/" + rest;
    }

    private List<String> registersOf(TestTenant tenant) throws Exception {
        return tenant.as(Role.VIEWER, () -> registers.all().stream()
                .map(register -> register.details().name().orLatest(Language.FI))
                .toList());
    }

    private String townOf(TestTenant tenant) throws Exception {
        return tenant.as(Role.VIEWER, () -> organisations.current().details().town());
    }
}
