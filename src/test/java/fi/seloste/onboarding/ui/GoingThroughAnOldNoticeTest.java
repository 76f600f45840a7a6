package fi.seloste.onboarding.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fi.seloste.common.Language;
import fi.seloste.notice.Notices;
import fi.seloste.onboarding.oldnotice.BroughtNotice;
import fi.seloste.onboarding.oldnotice.Certainty;
import fi.seloste.onboarding.oldnotice.Decision;
import fi.seloste.onboarding.oldnotice.OldNotices;
import fi.seloste.onboarding.oldnotice.Passage;
import fi.seloste.onboarding.oldnotice.Proposal;
import fi.seloste.register.Cookies;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.Registers;
import fi.seloste.security.Role;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.ViewTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("What does your old notice become?")
class GoingThroughAnOldNoticeTest extends ViewTest {

    @Autowired
    OldNotices oldNotices;

    @Autowired
    Notices notices;

    @Autowired
    Registers registers;

    @Nested
    class ANewcomer {

        @Test
        void choosesBetweenAnOldNoticeATradeAndNothing() {
            open("beginning");

            assertThat(title()).isEqualTo("Mistä aloitat?");
            assertThat(choices()).containsExactly("Minulla on vanha seloste", "Aloitan alastani", "Aloitan tyhjästä");
            assertThat(_find(Choice.class).stream().map(Anchor::getHref))
                    .satisfiesExactly(
                            old -> assertThat(old).endsWith("/beginning/old-notice"),
                            trade -> assertThat(trade).endsWith("/beginning/trade"),
                            empty -> assertThat(empty).endsWith("/registers?new"));
        }

        @Test
        void whoHasBegunCanStillBringAnOldNotice() {
            inOrganisation(
                    () -> registers.add(new RegisterDetails(FilledTenants.text("Asiakkaat"), null, null, null, null)));
            open("beginning");
            assertThat(choices()).containsExactly("Minulla on vanha seloste");

            open("beginning/trade");
            assertThat(title()).isEqualTo("Mistä aloitat?");
        }
    }

    @Nested
    class Bringing {

        @BeforeEach
        void begin() {
            open("beginning/old-notice");
        }

        @Test
        void aPastedTextShowsItsPassagesAtOnce() {
            paste(notice());

            assertThat(title()).isEqualTo("Mitä kustakin lauseesta tulee?");
            assertThat(cards()).anyMatch(card -> card.startsWith("Ymmärretyt ("));
        }

        @Test
        void nothingAtAllIsSaidBesideTheField() {
            press("Lue seloste");

            assertThat(field().isInvalid()).isTrue();
            assertThat(field().getErrorMessage()).startsWith("Tekstiä ei ole.");
        }

        @Test
        void aTextThatIsTooLongStaysInTheField() {
            var tooLong = "Keräämme tietoja. ".repeat(12_000);
            paste(tooLong);

            assertThat(field().getErrorMessage()).startsWith("Teksti on liian pitkä");
            assertThat(field().getValue()).isEqualTo(tooLong);
            assertThat(inOrganisation(oldNotices::unfinished)).isEmpty();
        }

        @Test
        void aFileIsReadAsItIsChosen() {
            _get(BringCard.class).take(notice().getBytes(StandardCharsets.UTF_8), "seloste.txt");

            assertThat(title()).isEqualTo("Mitä kustakin lauseesta tulee?");
            assertThat(brought().fileName()).isEqualTo("seloste.txt");
        }

        @Test
        void aFileThatIsNoneIsSaidAndLosesNothingThatWasTyped() {
            _setValue(field(), "Keskeneräinen");
            _get(BringCard.class).take(new byte[] {1, 0, 2, 0}, "kuva.png");
            assertThat(refusal()).startsWith("Tätä tiedostotyyppiä ei lueta.");

            _get(BringCard.class).take("%PDF-ei".getBytes(StandardCharsets.UTF_8), "rikki.pdf");
            assertThat(refusal()).startsWith("Tiedostoa ei voitu lukea.");

            _get(BringCard.class).take(new byte[10_000_001], "iso.pdf");
            assertThat(refusal()).startsWith("Tiedosto on liian suuri: enintään 10 megatavua.");
            assertThat(field().getValue()).isEqualTo("Keskeneräinen");
        }

        @Test
        void tooManyThatAreHalfWayAreSaidAndNotKept() {
            for (var brought = 0; brought < OldNotices.MOST_UNFINISHED; brought++) {
                inOrganisation(() -> oldNotices.bring(notice()));
            }
            paste(notice());

            assertThat(field().getErrorMessage()).startsWith("5 vanhaa selostetta on jo kesken.");
            assertThat(field().getValue()).isEqualTo(notice());
            inOrganisation(() -> {
                oldNotices.discard(brought().id());
                return null;
            });
            press("Lue seloste");
            assertThat(title()).isEqualTo("Mitä kustakin lauseesta tulee?");
        }

        private String refusal() {
            return _get(Paragraph.class, spec -> spec.withClasses("error")).getText();
        }
    }

    @Nested
    class GoingThrough {

        private Passage doubtful;

        @BeforeEach
        void bring() {
            open("beginning/old-notice");
            paste(notice());
            doubtful = brought().undecided().getFirst();
        }

        @Test
        void waitsForADecisionOnWhatIsNotSure() {
            assertThat(chips()).contains("Odottaa päätöstäsi");
            press("Tee luonnos");

            expectNotifications("Vahvista ensin: " + waiting() + ".");
            assertThat(title()).isEqualTo("Mitä kustakin lauseesta tulee?");
        }

        @Test
        void acceptsWithOneClick() {
            decide("Hyväksy", doubtful);

            assertThat(decision(doubtful)).isEqualTo(Decision.ACCEPT);
            assertThat(brought().undecided()).doesNotContain(doubtful);
            assertThat(chips()).contains("Hyväksytty");
        }

        @Test
        void leavesOutAndTakesBack() {
            decide("Jätä pois", doubtful);
            assertThat(decision(doubtful)).isEqualTo(Decision.SKIP);
            assertThat(_get(Passages.class).getElement().getTextRecursively()).contains("Jää vain alkuperäiseen.");

            decide("Hyväksy", doubtful);
            assertThat(decision(doubtful)).isEqualTo(Decision.ACCEPT);
        }

        @Test
        void keepsTheOldWordsWordForWord() {
            decide("Omin sanoin", doubtful);

            assertThat(brought().becomes(doubtful)).singleElement().isInstanceOf(Proposal.OfRegister.class);
            assertThat(chips()).contains("Omin sanoin");
        }

        @Test
        void showsWhatWasUnderstoodWhenAskedTo() {
            var certain = first(Certainty.CERTAIN);
            _assertNone(Button.class, spec -> spec.withPredicate(named(name("Muuta", certain))::test));
            show("Ymmärretyt");

            _assertOne(Button.class, spec -> spec.withPredicate(named(name("Muuta", certain))::test));
            _assertNone(Button.class, spec -> spec.withPredicate(named(name("Hyväksy", certain))::test));
        }

        @Test
        void givesAPassageAnotherMeaningInItsUsualForm() {
            decide("Muuta", doubtful);
            _find(_get(Dialog.class), Button.class, spec -> spec.withText("Poista"))
                    .forEach(Button::click);
            _setValue(meaning(), "Cookies");
            pressIn("Tallenna");

            assertThat(decision(doubtful).to())
                    .singleElement()
                    .isInstanceOfSatisfying(Proposal.OfRegister.class, one -> assertThat(one.part())
                            .isInstanceOf(Cookies.class));
            _assertNone(Dialog.class);
            assertThat(chips()).contains("Muutettu");
        }

        @Test
        void saysWhatIsMissingInTheFormAndKeepsItOpen() {
            decide("Muuta", doubtful);
            _setValue(meaning(), "UsedService");
            pressIn("Tallenna");
            assertThat(service().isInvalid()).isTrue();

            _setValue(service(), "Mailchimp");
            pressIn("Tallenna");
            assertThat(decision(doubtful).to()).anySatisfy(proposal -> assertThat(proposal)
                    .isInstanceOfSatisfying(Proposal.UsedService.class, used -> assertThat(used.known())
                            .isEqualTo("mailchimp")));
        }

        @Test
        void meansNothingWhereEveryMeaningIsTakenAway() {
            decide("Muuta", doubtful);
            _find(_get(Dialog.class), Button.class, spec -> spec.withText("Poista"))
                    .forEach(Button::click);
            pressIn("Tallenna");

            assertThat(decision(doubtful)).isEqualTo(Decision.SKIP);
        }

        @Test
        void isLeftAndComeBackTo() {
            decide("Jätä pois", doubtful);
            open("overview");
            assertThat(texts()).anyMatch(words -> words.startsWith("Vanha selosteesi odottaa"));
            open("beginning");
            assertThat(choices()).first().isEqualTo("Jatka vanhaa selostettasi");

            open("beginning/old-notice");
            assertThat(title()).isEqualTo("Mitä kustakin lauseesta tulee?");
            assertThat(chips()).contains("Jätetty pois");
        }

        @Test
        void endsInADraftWithTheOriginalBesideIt() {
            finish();

            expectNotifications("Luonnos on tehty. Käy se läpi ennen julkaisua.");
            assertThat(inOrganisation(notices::all)).hasSize(1);
            assertThat(inOrganisation(registers::all)).isNotEmpty();
            _assertOne(H2.class, spec -> spec.withText("Mitä pitää korjata?"));

            press("Vanha seloste (versio 0)");
            assertThat(_get(_get(Dialog.class), Div.class, spec -> spec.withClasses("old-text"))
                            .getText())
                    .isEqualTo(notice());
        }

        @Test
        void aSecondOneGetsAnAddressOfItsOwn() {
            finish();
            open("beginning/old-notice");
            paste(notice());
            finish();

            assertThat(inOrganisation(notices::all))
                    .extracting(Notices.Summary::slug)
                    .containsExactly("tietosuojaseloste", "tietosuojaseloste-2");
        }

        @Test
        void beginsAgainWithAnotherTextAfterAsking() {
            press("Aloita toisella tekstillä");
            _fireConfirm(_get(ConfirmDialog.class));

            assertThat(inOrganisation(oldNotices::unfinished)).isEmpty();
            assertThat(field().getValue()).isEmpty();
        }

        private void finish() {
            for (var open = brought().undecided();
                    !open.isEmpty();
                    open = brought().undecided()) {
                decide("Hyväksy", open.getFirst());
            }
            press("Tee luonnos");
        }

        private Select<String> meaning() {
            return select();
        }

        private TextField service() {
            return _get(TextField.class, spec -> spec.withLabel("Palvelun nimi"));
        }

        private void pressIn(String button) {
            _get(_get(Dialog.class), Button.class, spec -> spec.withText(button))
                    .click();
        }

        private String waiting() {
            var count = brought().undecided().size();
            return count == 1 ? "yksi kohta odottaa" : count + " kohtaa odottaa";
        }
    }

    @Nested
    class AReader {

        @Test
        void bringsNothing() {
            sitDown("viewer", Role.VIEWER);
            open("beginning/old-notice");

            assertThat(title()).isNotEqualTo("Mitä vanhasta selosteestasi tulee?");
            _assertNone(BringCard.class);
        }

        @Test
        void readsTheOriginalOfANotice() {
            open("beginning/old-notice");
            paste(notice());
            inOrganisation(() -> {
                var brought = oldNotices.unfinished().orElseThrow();
                brought.undecided()
                        .forEach(passage -> oldNotices.decide(brought.id(), Map.of(passage.number(), Decision.ACCEPT)));
                return oldNotices.finish(brought.id(), "vanhasta");
            });
            sitDown("viewer", Role.VIEWER);
            open("notices/vanhasta");
            press("Vanha seloste (versio 0)");

            assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Vanha seloste (versio 0)");
        }
    }

    @Test
    void theWordsAreThoseOfTheWindow() {
        speak(Language.SV);
        open("beginning/old-notice");
        assertThat(title()).isEqualTo("Vad blir det av din gamla beskrivning?");
    }

    private static String notice() {
        try (var stream = GoingThroughAnOldNoticeTest.class.getResourceAsStream("/notices/fi-consultancy-2018.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void paste(String text) {
        _setValue(field(), text);
        press("Lue seloste");
    }

    private static TextArea field() {
        return _get(TextArea.class, spec -> spec.withLabel("Tai liitä teksti tähän"));
    }

    private BroughtNotice brought() {
        return inOrganisation(() -> oldNotices.unfinished().orElseThrow());
    }

    private Decision decision(Passage passage) {
        return brought().decisions().get(passage.number());
    }

    private Passage first(Certainty certainty) {
        return brought().passages().stream()
                .filter(passage -> passage.certainty() == certainty)
                .findFirst()
                .orElseThrow();
    }

    private static void decide(String words, Passage passage) {
        pressNamed(name(words, passage));
    }

    private static String name(String words, Passage passage) {
        var text = passage.text();
        return words + ": " + (text.length() <= 60 ? text : text.substring(0, 59) + "…");
    }

    private static void show(String group) {
        _find(Button.class).stream()
                .filter(button -> button.getAriaLabel()
                        .filter(label -> label.contains(": " + group))
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .click();
    }

    @SuppressWarnings("unchecked")
    private static Select<String> select() {
        return _find(_get(Dialog.class), Select.class).getLast();
    }

    private static List<String> choices() {
        return _find(Choice.class).stream()
                .map(choice -> _get(choice, H2.class).getText())
                .toList();
    }

    private static List<String> cards() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    private static List<String> chips() {
        return _find(Component.class, spec -> spec.withClasses("chip")).stream()
                .map(chip -> ((Span) chip).getText())
                .toList();
    }
}
