package fi.seloste.overview.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import fi.seloste.common.Language;
import fi.seloste.tenant.Letters;
import fi.seloste.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class LettersOfOnesOwnTest extends ViewTest {

    @Autowired
    Letters letters;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void whereNoMailIsSentNothingIsPromised() {
        open("overview");

        _assertNone(H2.class, spec -> spec.withText("Nämä myös sähköpostilla"));
    }

    @Test
    void whoseAddressNobodyVouchesForIsToldWhyNoLetterComes() {
        show();

        assertThat(_get(LetterCard.class).getChildren()).isNotEmpty();
        _get(
                _get(LetterCard.class),
                Paragraph.class,
                spec -> spec.withPredicate(words -> words.getText().startsWith("Kirjautumispalvelu ei ole")));
        _assertNone(Checkbox.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void anOwnerSwitchesItOffAndOnAndChoosesTheLanguage() {
        jdbc.update("update person set email = 'owner@osoite.example', email_verified = true where subject = 'owner'");
        try {
            show();
            var wanted = _get(Checkbox.class, spec -> spec.withLabel("Lähetä minulle kirje"));
            assertThat(wanted.getValue()).isTrue();
            assertThat(wanted.getHelperText()).contains("owner@osoite.example");

            _setValue((Select<Language>) _get(Select.class, spec -> spec.withLabel("Kirjeen kieli")), Language.SV);
            expectNotifications("Kirjeen kieli vaihtui.");
            assertThat(inOrganisation(letters::mine).language()).isEqualTo(Language.SV);

            _setValue(wanted, false);
            expectNotifications("Kirjeitä ei enää lähetetä sinulle.");
            assertThat(inOrganisation(letters::mine).wanted()).isFalse();
            _assertNone(Select.class, spec -> spec.withLabel("Kirjeen kieli"));

            _setValue(wanted, true);
            assertThat(inOrganisation(letters::mine).wanted()).isTrue();
        } finally {
            jdbc.update("update person set email = null, email_verified = false where subject = 'owner'");
        }
    }

    private void show() {
        open("overview");
        UI.getCurrent().add(new LetterCard(letters));
    }
}
