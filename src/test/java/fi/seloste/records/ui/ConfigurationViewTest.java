package fi.seloste.records.ui;

import static com.github.mvysny.kaributesting.v10.DownloadKt._download;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.upload.Upload;
import fi.seloste.register.Registers;
import fi.seloste.tenant.Organisations;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.ViewTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("How does the configuration move from one place to another?")
class ConfigurationViewTest extends ViewTest {

    @Autowired
    Registers registers;

    @Autowired
    Organisations organisations;

    @Test
    void whatIsBroughtIsShownFirstAndAddedWhenSomebodySaysSo() {
        inOrganisation(() -> registers.add(FilledTenants.register("Asiakkaat")));
        open("records/configuration");
        var file = _download(_get(Anchor.class, spec -> spec.withText("Lataa asetukset (JSON)")));

        bring(file);
        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .containsExactly("Asiakkaat (samanniminen on jo: niitä on sitten kaksi)");
        assertThat(inOrganisation(registers::all)).hasSize(1);
        press("Lisää nämä");

        assertThat(inOrganisation(registers::all)).hasSize(2);
    }

    @Test
    void theOrganisationsOwnDetailsAreTakenOnlyWhereThatIsChosen() {
        open("records/configuration");
        var file = new String(
                        _download(_get(Anchor.class, spec -> spec.withText("Lataa asetukset (JSON)"))),
                        StandardCharsets.UTF_8)
                .replace("Koefirma Oy", "Toinen Oy");
        bring(file.getBytes(StandardCharsets.UTF_8));
        _setValue(_get(Checkbox.class), false);
        press("Lisää nämä");
        assertThat(inOrganisation(organisations::current).details().name()).isEqualTo("Koefirma Oy");

        bring(file.getBytes(StandardCharsets.UTF_8));
        assertThat(_get(Checkbox.class).getValue()).isTrue();
        press("Lisää nämä");
        assertThat(inOrganisation(organisations::current).details().name()).isEqualTo("Toinen Oy");
    }

    @Test
    void whatIsWrongWithAFileStandsBesideItsPlace() {
        open("records/configuration");
        bring("{\"format\": \"seloste-configuration\", \"version\": 1, \"people\": []}"
                .getBytes(StandardCharsets.UTF_8));

        assertThat(texts()).contains("Tiedostoa ei voi tuoda. Mitään ei muutettu.", "Kenttää people ei tunneta.");
        assertThat(_get(Code.class).getText()).isEqualTo("people");
        _assertNone(Button.class, spec -> spec.withText("Lisää nämä"));
    }

    private static void bring(byte[] file) {
        _upload(_get(Upload.class), "configuration.json", file);
    }
}
