package fi.seloste.notice.readability;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.notice.readability.ReadingEase.Level;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("How easy is a text to read?")
class HowEasyATextIsToReadTest {

    @Test
    void isTheWordsOfASentenceAndTheLongWordsInAHundred() {
        // Eleven words in two sentences, four of them of more than six letters: 11/2 + 100 * 4/11.
        var ease = ReadingEase.of(List.of("We keep your address. You may ask for another delivery address."));

        assertThat(ease).isEqualTo(new ReadingEase(11, 2, 4));
        assertThat(ease.lix()).isEqualTo(42);
    }

    @ParameterizedTest
    @CsvSource({
        "29, VERY_EASY",
        "30, EASY",
        "39, EASY",
        "40, MEDIUM",
        "49, MEDIUM",
        "50, HARD",
        "59, HARD",
        "60, VERY_HARD",
        "95, VERY_HARD",
        "5, VERY_EASY"
    })
    void isToldInTheStepsOfItsAuthor(int lix, Level level) {
        var ease = new ReadingEase(lix, 1, 0);

        assertThat(ease.lix()).isEqualTo(lix);
        assertThat(ease.level(Language.SV)).isEqualTo(level);
    }

    @Test
    void isComparedWithTheNewspapersOfTheLanguage() {
        for (var language : Language.values()) {
            var newspaper = new ReadingEase(ReadingEase.newspaper(language), 1, 0);
            assertThat(newspaper.level(language)).isEqualTo(Level.MEDIUM);
        }
        var sixty = new ReadingEase(60, 1, 0);
        assertThat(sixty.level(Language.FI)).isEqualTo(Level.EASY);
        assertThat(sixty.level(Language.EN)).isEqualTo(Level.HARD);
    }

    @Test
    void ofNothingIsNothing() {
        assertThat(ReadingEase.of(List.of()).isEmpty()).isTrue();
        assertThat(ReadingEase.of(List.of("–", "")).lix()).isZero();
    }

    @Test
    void anAbbreviationDateOrAddressEndsNoSentence() {
        assertThat(Prose.sentences("Tietoja on esim. Suomessa. Ne poistetaan 3.3.2026 jälkeen."))
                .hasSize(2);
        assertThat(Prose.sentences("Vi frågar t.ex. Posti. Sedan svarar vi.")).hasSize(2);
        assertThat(Prose.words("Kirjoita: info@esimerkki.example, www.esimerkki.example tai soita 010 000 0000"))
                .containsExactly("Kirjoita", "tai", "soita");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tietoja kerätään lomakkeella.",
                "Tiedot käsitellään Suomessa.",
                "Tietoja saadaan sinulta.",
                "Kortti annetaan mukaan.",
                "Rekisteriin merkitään nimi.",
                "Päätös tehdään viikossa.",
                "Tiedot kerättiin keväällä.",
                "Ne on jo tallennettu palveluun.",
                "Työ on tehty."
            })
    void aFinnishPassiveIsPointedOut(String sentence) {
        assertThat(LikelyPassive.in(sentence, Language.FI)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Keräämme tietosi lomakkeella.",
                "Yritys tuntee asiakkaitaan hyvin.",
                "Emme vaikuta hintaan.",
                "Hän maksaa omasta taskustaan.",
                "Kirjoita meille osoitteeseen postiin.",
                "Hän on meille tuttu.",
                "Sinulla on oikeus tietoihisi."
            })
    void finnishThatSaysWhoActsIsNot(String sentence) {
        assertThat(LikelyPassive.in(sentence, Language.FI)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uppgifterna lagras i Finland.",
                "Adressen används för fakturor.",
                "De hämtades från Posti.",
                "Uppgifter ges till myndigheter.",
                "Kortet blir snart raderat.",
                "De blev avslutade i fjol."
            })
    void aSwedishPassiveIsPointedOut(String sentence) {
        assertThat(LikelyPassive.in(sentence, Language.SV)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi lagrar uppgifterna i Finland.",
                "Kundernas uppgifter finns hos oss.",
                "Mattias hoppas att du blir kund.",
                "Webbplats och företagets namn.",
                "Om du vill bli medlem svarar vi."
            })
    void swedishThatSaysWhoActsIsNot(String sentence) {
        assertThat(LikelyPassive.in(sentence, Language.SV)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your data are stored in Finland.",
                "It will be kept for a year.",
                "The card is never given to others.",
                "Letters were carefully archived."
            })
    void anEnglishPassiveIsPointedOut(String sentence) {
        assertThat(LikelyPassive.in(sentence, Language.EN)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We store your data in Finland.",
                "You are entitled to a copy.",
                "It is indeed ours.",
                "The office is located in Turku.",
                "We have stored it."
            })
    void englishThatSaysWhoActsIsNot(String sentence) {
        assertThat(LikelyPassive.in(sentence, Language.EN)).isEmpty();
    }
}
