package fi.seloste.notice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static fi.seloste.testing.FilledTenants.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Versioned;
import fi.seloste.notice.LanguagesLagException;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.notice.Notices;
import fi.seloste.notice.Publishing;
import fi.seloste.register.OwnWords;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.register.Section;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.ViewTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Publishing while a language lags")
class PublishingALanguageThatLagsTest extends ViewTest {

    private static final LocalizedText BEHIND = LocalizedText.of("Vanhat sanat.", "Gamla ord.", "Old words.")
            .edited(
                    Map.of(Language.FI, "Uudet sanat.", Language.SV, "Gamla ord.", Language.EN, "Old words."),
                    LocalDate.of(2026, 3, 3));

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    Notices notices;

    @Autowired
    Publishing publishing;

    private UUID register;
    private UUID notice;

    @BeforeEach
    void describe() {
        register = inOrganisation(
                () -> registers.add(new RegisterDetails(FilledTenants.text("Asiakkaat"), null, null, null, null)));
        notice = inOrganisation(() -> notices.add(notice("Tietosuoja"), "tietosuoja", List.of(register)));
    }

    @Test
    void namesWhatLagsInWhichLanguageAndLeadsThere() {
        var row = leaveBehind();
        open("notices/tietosuoja");
        press("Julkaise…");

        assertThat(_find(_get(Dialog.class), H3.class).stream().map(H3::getText))
                .containsExactly("Svenska: yksi kohta katsottavana", "English: yksi kohta katsottavana");
        assertThat(texts()).contains("Gamla ord.", "Old words.").anySatisfy(words -> assertThat(words)
                .contains("last changed in Finnish on 3 March 2026"));
        var slug = inOrganisation(() -> registers.get(register)).slug();
        assertThat(_find(_get(LaggingList.class), Anchor.class).stream().map(Anchor::getHref))
                .containsOnly("o/" + organisation.slug() + "/registers/" + slug + "?part=" + row);
    }

    @Test
    void isDoneWithAMarkUnlessTheNoticeWaits() {
        leaveBehind();
        open("notices/tietosuoja");
        press("Julkaise…");
        assertThat(paragraphs()).anySatisfy(words -> assertThat(words).startsWith("Joitakin kohtia on muutettu"));
        press("Julkaise");

        expectNotifications("Versio 1 on julkaistu");
    }

    @Test
    void isNotOfferedWhereTheNoticeWaits() {
        leaveBehind();
        waitForLanguages();
        open("notices/tietosuoja");
        press("Julkaise…");

        assertThat(paragraphs())
                .anySatisfy(words -> assertThat(words).startsWith("Tämä seloste odottaa kaikkia kieliä"));
        assertThat(_get(Button.class, spec -> spec.withText("Julkaise")).isEnabled())
                .isFalse();
    }

    @Test
    void isRefusedWhereALanguageWasLeftBehindMeanwhile() {
        waitForLanguages();
        open("notices/tietosuoja");
        press("Julkaise…");
        _assertNone(LaggingList.class);
        leaveBehind();
        press("Julkaise");

        expectNotifications("Julkaisua ei tehty: tekstiä on muutettu vain yhdellä kielellä, ja tämä seloste odottaa"
                + " kaikkia kieliä.");
        assertThat(inOrganisation(() -> notices.versions(notice))).isEmpty();
        assertThatThrownBy(() -> inOrganisation(
                        () -> publishing.publish(notice, new Publishing.Request(LocalizedText.EMPTY, false, Map.of()))))
                .isInstanceOf(LanguagesLagException.class);
    }

    @Test
    void isPossibleAgainOnceEveryLanguageWasLookedAt() {
        var row = leaveBehind();
        waitForLanguages();
        follow(row);
        _find(Button.class, spec -> spec.withText("Merkitse ajantasaiseksi").withPredicate(Button::isVisible))
                .forEach(Button::click);
        press("Tallenna");
        open("notices/tietosuoja");
        press("Julkaise…");
        press("Julkaise");

        assertThat(inOrganisation(() -> notices.versions(notice))).hasSize(1);
    }

    @Test
    void aLinkToARowOpensItsForm() {
        var row = leaveBehind();
        follow(row);

        assertThat(_find(TextArea.class).stream().map(TextArea::getValue)).contains("Uudet sanat.", "Gamla ord.");
    }

    @Test
    void theChoiceStandsAmongTheDetailsOfTheNotice() {
        open("notices/tietosuoja");
        pressNamed("Muokkaa: Otsikko, päiväykset ja rekisterit");
        _setValue(
                _get(Checkbox.class, spec -> spec.withLabel("Julkaise vasta, kun kaikki kielet ovat ajan tasalla")),
                true);
        press("Tallenna");

        assertThat(details().value().waitsForLanguages()).isTrue();
    }

    @Test
    void theChoiceAloneLeavesNothingToPublish() {
        inOrganisation(() -> publishing.publish(notice, new Publishing.Request(LocalizedText.EMPTY, false, Map.of())));
        waitForLanguages();

        assertThat(inOrganisation(() -> publishing.hasChanges(notice))).isFalse();
    }

    @Test
    void thePreviewSaysWhatThePageWillSay() {
        leaveBehind();
        open("notices/tietosuoja");
        _assertNone(Span.class, spec -> spec.withClasses("lag"));
        _setValue(_get(LanguageSwitch.class), Language.SV);

        _assertOne(Span.class, spec -> spec.withClasses("lag"));
    }

    /** The link to a row. */
    private void follow(UUID row) {
        var slug = inOrganisation(() -> registers.get(register)).slug();
        UI.getCurrent()
                .navigate(
                        "o/" + organisation.slug() + "/registers/" + slug, QueryParameters.of("part", row.toString()));
    }

    private UUID leaveBehind() {
        return inOrganisation(() -> parts.add(register, new OwnWords(Section.SECURITY, BEHIND)));
    }

    private void waitForLanguages() {
        var shown = details();
        inOrganisation(() -> {
            notices.change(
                    new Versioned<>(shown.id(), shown.version(), shown.value().waitingForLanguages()));
            return null;
        });
    }

    private Versioned<NoticeDetails> details() {
        return inOrganisation(() -> notices.details(notice));
    }

    private static List<String> paragraphs() {
        return _find(_get(Dialog.class), Paragraph.class).stream()
                .map(Paragraph::getText)
                .toList();
    }
}
