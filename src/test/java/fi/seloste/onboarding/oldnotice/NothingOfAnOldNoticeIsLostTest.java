package fi.seloste.onboarding.oldnotice;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Json;
import fi.seloste.onboarding.oldnotice.Proposal.OfRegister;
import fi.seloste.register.ClaimedBasis;
import fi.seloste.register.OwnWords;
import fi.seloste.register.Section;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of an old notice is in a heading or in a passage, and what no passage becomes is own words. */
class NothingOfAnOldNoticeIsLostTest {

    static List<OldText> ours() {
        return OldText.in(OldText.OURS);
    }

    @ParameterizedTest
    @MethodSource("ours")
    void passagesFollowOneAnotherAndHoldEveryWordThatIsInNoHeading(OldText old) {
        var passages = old.brought().passages();
        var at = 0;
        for (var passage : passages) {
            assertThat(passage.start()).as(passage.text()).isGreaterThanOrEqualTo(at);
            assertThat(passage.end()).as(passage.text()).isGreaterThan(passage.start());
            at = passage.end();
        }
        var headings = passages.stream().map(Passage::heading).distinct().toList();
        var said = words(String.join(" ", passages.stream().map(Passage::text).toList()));
        var left = new TreeMap<String, Integer>();
        words(withoutMarkup(old.text()))
                .forEach((word, times) -> left.merge(word, times - said.getOrDefault(word, 0), Integer::sum));
        left.values().removeIf(times -> times <= 0);
        var titles = words(withoutMarkup(headingLines(old.text(), passages)) + " "
                + String.join(" ", headings.stream().filter(Objects::nonNull).toList()));
        assertThat(left).allSatisfy((word, times) -> assertThat(titles).containsKey(word));
    }

    /** What is between the passages: headings. */
    private static String headingLines(String text, List<Passage> passages) {
        var between = new StringBuilder();
        var at = 0;
        for (var passage : passages) {
            between.append(text, at, passage.start()).append(' ');
            at = passage.end();
        }
        return between.append(text.substring(at)).toString();
    }

    private static String withoutMarkup(String text) {
        return text.replaceAll("(?s)<(script|style).*?</\\1>", " ")
                .replaceAll("<[^>]{1,200}>", " ")
                .replaceAll("&[a-z]{2,8};|&#\\d+;", " ");
    }

    private static Map<String, Integer> words(String text) {
        var words = new TreeMap<String, Integer>();
        for (var word : text.replaceAll("&[a-z]{2,8};", " ").split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 2) {
                words.merge(word, 1, Integer::sum);
            }
        }
        return words;
    }

    @ParameterizedTest
    @MethodSource("ours")
    void whatIsNotUnderstoodBecomesOwnWordsUnderItsSection(OldText old) {
        assertThat(old.brought().passages())
                .filteredOn(passage -> passage.certainty() == Certainty.NOT_UNDERSTOOD)
                .allSatisfy(passage -> assertThat(passage.becomes())
                        .singleElement()
                        .isInstanceOfSatisfying(OfRegister.class, one -> {
                            assertThat(one.part()).isInstanceOf(OwnWords.class);
                            assertThat(((OwnWords) one.part()).text().texts().values())
                                    .contains(passage.text());
                        }));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void whatBecomesNothingOnlyLeadsToWhatFollowsOrSaysWhyItDoes(OldText old) {
        assertThat(old.brought().passages())
                .filteredOn(passage -> passage.becomes().isEmpty() && passage.because() == null)
                .allMatch(passage -> passage.section() == Section.DATE
                        || passage.text().endsWith(":")
                        || !passage.text().contains(",") && passage.text().split(" ").length < 7);
    }

    @ParameterizedTest
    @MethodSource("ours")
    void onlyAClaimWithNoBasisOfTheLawBesideItKeepsADraftFromPublicationAndSaysSo(OldText old) {
        assertThat(old.brought().passages())
                .filteredOn(passage -> passage.becomes().stream()
                        .anyMatch(
                                one -> one instanceof OfRegister of && of.part().isDraftOnly()))
                .allSatisfy(passage -> {
                    assertThat(passage.becomes()).allMatch(one -> ((OfRegister) one).part() instanceof ClaimedBasis);
                    assertThat(passage.certainty()).isEqualTo(Certainty.TO_CONFIRM);
                    assertThat(passage.because()).isEqualTo("oldnotice.because.claimedAlone");
                });
    }

    @Test
    void aLongAddressIsNoLessAPassageThanAWord() {
        var address = "https://www.esimerkki.example/" + "polku/".repeat(20);
        var old = new OldText(
                "address", "Tietosuojaseloste\n\nEvästeet\nLue lisää: " + address + "\n", Json.MAPPER.readTree("{}"));

        assertThat(old.brought().passages()).anyMatch(passage -> passage.text().contains(address));
    }

    @Test
    void ownWordsThatStoodTogetherStandTogetherAgain() {
        var old = new OldText(
                "together",
                "Tietosuojaseloste\n\n1. Tietojen suojaus\nEnsin tapahtui näin. Sitten kävi noin.\n",
                Json.MAPPER.readTree("{}"));
        var brought = old.brought();
        var all = new TreeMap<Integer, Decision>();
        brought.passages().forEach(passage -> all.put(passage.number(), Decision.OWN_WORDS));

        var notice = OldText.draft(old.brought(all), old.organisation());

        assertThat(notice.registers().getFirst().parts(OwnWords.class))
                .extracting(own -> own.text().orLatest(brought.language()))
                .contains("Ensin tapahtui näin. Sitten kävi noin.");
    }
}
