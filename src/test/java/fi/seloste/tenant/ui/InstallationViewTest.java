package fi.seloste.tenant.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import fi.seloste.common.Language;
import fi.seloste.tenant.Closing;
import fi.seloste.tenant.Overseeing;
import fi.seloste.tenant.Overseeing.Overseen;
import fi.seloste.tenant.Overseeing.State;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.KaribuTest;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestPerson;
import fi.seloste.ui.Lines;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever runs the installation sees who is here and how much they keep, and nothing of what. */
@SelosteTest
class InstallationViewTest extends KaribuTest {

    @Autowired
    FilledTenants filled;

    @Autowired
    Closing closing;

    @Autowired
    JdbcTemplate jdbc;

    private FilledTenant tenant;
    private String slug;

    @BeforeEach
    void sitDown() throws Exception {
        tenant = filled.create();
        slug = tenant.text(FilledTenant.Kind.ORGANISATION_SLUG);
        speak(Language.FI);
        TestPerson.signInToDemo("operator");
    }

    @Test
    void namesAnOrganisationAndCountsWhatItKeeps() {
        open();
        search(slug);

        assertThat(found()).singleElement().satisfies(each -> {
            assertThat(each.name()).isEqualTo("Koefirma Oy");
            assertThat(each.state()).isEqualTo(State.OPEN);
            assertThat(each.created()).isNotNull();
            assertThat(each.figures())
                    .isEqualTo(Map.of(
                            Overseeing.MEMBERS, 4L, "registers", 2L, "contacts", 3L, "notices", 1L, "altered", 0L));
        });
        assertThat(String.valueOf(found())).doesNotContain(tenant.mark());
    }

    @Test
    void findsByNameAndTakesEveryLetterForItself() {
        open();
        search("KOEFIRMA");
        assertThat(found()).isNotEmpty().extracting(Overseen::name).containsOnly("Koefirma Oy");
        search("%");
        assertThat(found()).isEmpty();
        search("_");
        assertThat(found()).isEmpty();
        search("ääkkönen'!");
        assertThat(found()).isEmpty();
    }

    @Test
    void tellsWhatIsClosingAndWhatIsClosed() throws Exception {
        tenant.tenant().asOwner(closing::begin);
        var gone = "gone-" + slug;
        jdbc.update("insert into closed_address (slug, closed_at) values (?, utc_timestamp(6))", gone);
        open();

        search(slug);
        choose(State.OPEN);
        assertThat(found()).isEmpty();
        choose(State.CLOSING);
        assertThat(found()).singleElement().satisfies(each -> assertThat(each.end())
                .isNotNull());
        choose(State.CLOSED);
        assertThat(found()).singleElement().satisfies(each -> {
            assertThat(each.slug()).isEqualTo(gone);
            assertThat(each.name()).isNull();
            assertThat(each.figures()).isEmpty();
        });
    }

    @Test
    void isWhereAnOperatorWithoutAnOrganisationStarts() {
        UI.getCurrent().navigate("");
        assertThat(_get(H1.class).getText()).isEqualTo("Ketkä ovat täällä?");
    }

    @Test
    void isNotThereForAnybodyElse() {
        TestPerson.signIn("operator");
        open();
        assertThat(_get(H1.class).getText()).isEqualTo("Sivua ei löydy");
        assertThat(_find(Lines.class)).isEmpty();
    }

    private static void open() {
        UI.getCurrent().navigate("installation");
    }

    private static void search(String words) {
        _setValue(_get(TextField.class), words);
    }

    @SuppressWarnings("unchecked")
    private static void choose(State state) {
        _setValue((Select<State>) _get(Select.class), state);
    }

    @SuppressWarnings("unchecked")
    private static List<Overseen> found() {
        return _get(Lines.class)
                .getDataProvider()
                .fetch(new Query<>(0, 50, List.of(), null, null))
                .toList();
    }
}
