package fi.seloste.overview.ui;

import static com.github.mvysny.kaributesting.v10.ComboBoxKt.getSuggestionItems;
import static com.github.mvysny.kaributesting.v10.ComboBoxKt.setUserInput;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import fi.seloste.audit.AuditSearch;
import fi.seloste.audit.AuditTrail;
import fi.seloste.security.Role;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.TestPerson;
import fi.seloste.testing.ViewTest;
import fi.seloste.ui.SearchSource.Hit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("What are you looking for?")
class SearchingTest extends ViewTest {

    @Autowired
    FilledTenants filled;

    @Autowired
    AuditTrail trail;

    private FilledTenant tenant;

    @BeforeEach
    void fill() throws Exception {
        tenant = filled.create();
    }

    @Test
    void everythingIsFoundByItsName() {
        openSearch(Role.OWNER);

        assertThat(found(tenant.mark()))
                .extracting(Hit::title, Hit::kind)
                .contains(
                        tuple(tenant.mark(), "Rekisteri"),
                        tuple("Service " + tenant.mark(), "Palvelu"),
                        tuple(tenant.mark(), "Seloste"),
                        tuple("Person " + tenant.mark(), "Henkilö"));
        assertThat(found("JÄSENET")).extracting(Hit::kind).containsExactly("Sivu");
    }

    @Test
    void whatIsChosenOpens() {
        openSearch(Role.EDITOR);
        var register = found("unused " + tenant.mark()).getFirst();

        search().setValue(register);

        _assertNone(Dialog.class);
        assertThat(title()).isEqualTo("Unused " + tenant.mark());
    }

    @Test
    void whoeverMayNotOpenContactsFindsNoneAndViewsOfTheirRoleAlone() {
        openSearch(Role.AUDITOR);

        assertThat(found(tenant.mark())).isNotEmpty().extracting(Hit::kind).doesNotContain("Henkilö");
        assertThat(found("")).extracting(Hit::title).contains("Rekisterit").doesNotContain("Jäsenet", "Yhteystiedot");
    }

    @Test
    void contactsAreListedOnlyWhenTheyAreLookedForAndTheTrailTellsOfIt() throws Exception {
        openSearch(Role.OWNER);
        found("");
        assertThat(listings()).isZero();

        found(tenant.mark());
        assertThat(listings()).isPositive();
    }

    private long listings() throws Exception {
        return tenant.tenant().asOwner(() -> trail.page(AuditSearch.ALL, 0, 1000)).stream()
                .filter(entry -> entry.action().equals("LISTED"))
                .count();
    }

    private void openSearch(Role role) {
        showFrame();
        TestPerson.signIn(tenant.tenant().member(role));
        UI.getCurrent().navigate("o/" + tenant.text(Kind.ORGANISATION_SLUG) + "/registers");
        _click(_get(Button.class, spec -> spec.withClasses("search-open")));
    }

    private static List<Hit> found(String words) {
        setUserInput(search(), words);
        return getSuggestionItems(search());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Hit> search() {
        return _get(ComboBox.class);
    }
}
