package fi.seloste.onboarding.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import fi.seloste.common.Language;
import fi.seloste.onboarding.Question;
import fi.seloste.onboarding.Trade;
import fi.seloste.register.Registers;
import fi.seloste.testing.ViewTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("What do you do, and with what?")
class BeginningWithQuestionsTest extends ViewTest {

    @Autowired
    Registers registers;

    @Test
    void whatFollowsFromTheAnswersIsShownAsTheyAreGiven() {
        open("beginning/trade");
        assertThat(outcome()).containsExactly("Asiakasrekisteri");

        _setValue(questions(), Set.of(Question.NEWSLETTER, Question.BUSINESSES));
        assertThat(outcome())
                .containsExactly("Asiakasrekisteri", "Yritysasiakkaiden yhteyshenkilöt", "Uutiskirjeen tilaajat");
    }

    @Test
    void anotherTradeKeepsTheAnswersThatItAsksForToo() {
        open("beginning/trade");
        _setValue(questions(), Set.of(Question.NEWSLETTER, Question.WELLBEING));
        _setValue(trades(), trade("association"));

        assertThat(questions().getValue()).containsExactly(Question.NEWSLETTER);
        assertThat(outcome()).containsExactly("Jäsenrekisteri", "Uutiskirjeen tilaajat");
    }

    @Test
    void withoutAnAddressForQuestionsNothingIsMade() {
        open("beginning/trade");
        press("Luo rekisterit ja luonnos");
        assertThat(_get(EmailField.class).getErrorMessage()).isEqualTo("Täytä tämä kohta.");

        _setValue(_get(EmailField.class), "ei osoite");
        press("Luo rekisterit ja luonnos");
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(inOrganisation(registers::all)).isEmpty();
    }

    @Test
    void theDraftIsOpenedWhenItIsMade() {
        open("beginning/trade");
        _setValue(_get(EmailField.class), "tiedot@esimerkki.example");
        press("Luo rekisterit ja luonnos");

        assertThat(title()).isEqualTo("Tietosuojaseloste");
        assertThat(inOrganisation(registers::all))
                .extracting(register -> register.details().name().orLatest(Language.FI))
                .containsExactly("Asiakasrekisteri");

        open("beginning/trade");
        assertThat(_find(H2.class).getFirst().getText()).isEqualTo("Olette jo alussa");
    }

    private static List<String> outcome() {
        return _find(ListItem.class).stream().map(ListItem::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Question> questions() {
        return _get(CheckboxGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Trade> trades() {
        return _get(RadioButtonGroup.class);
    }

    private static Trade trade(String id) {
        return Trade.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
