package fi.seloste.notice.readability;

import fi.seloste.common.Language;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds what is likely a passive by the ends of words: no grammar is parsed, so it errs now and then, on either side. A
 * passive hides who acts, and who handles the data is what a reader wants to know.
 */
final class LikelyPassive {

    /**
     * In Finnish "kerätään", "käsitellään", "saadaan", "kerättiin", "on kerätty": not after a vowel before the -i- nor
     * after -s- or -n-, where the ending is mostly a case or somebody's own ("asiakkaitaan", "hintaan"). In Swedish
     * "lagras", "används", "blir raderad". In English "is stored", "will be kept".
     */
    private static final Map<Language, Pattern> FORMS = Map.of(
            Language.FI,
            words(
                    "\\p{Ll}+(?:[eäoöy]tään|[eauo]taan|[^aeiouyäö]itaan|[^aeiouyäö]itään"
                            + "|(?:h|[aiuyäöe])dään|(?:h|[aiuoe])daan|[tnskph]ell(?:aan|ään)|nnaan|nnään|rraan|rrään)"
                            + "|\\p{Ll}+(?:ttiin|htiin|eltiin|öltiin)"
                            + "|\\p{Ll}+(?:ttaisiin|ttäisiin)"
                            + "|(?:on|oli|ole|ollut|ollaan|olisi)\\s+(?:\\p{Ll}+\\s+){0,2}?\\p{Ll}{2,}(?:ttu|tty|htu|hty|ltu|lty)"),
            Language.SV,
            words(
                    "\\p{Ll}{2,}(?<!rn|nn)(?:as|ats|ades)"
                            + "|\\p{Ll}*(?:vänds|vändes|krävs|förs|görs|ges|skrivs|läggs|tas|hålls|gärs|sänds|styrs|delges)"
                            + "|(?:bli|blir|blev|blivit)\\s+(?:\\p{Ll}+\\s+){0,2}?\\p{Ll}{2,}(?:ade?|at|dda?|rda?|rt|gda?|gt|lda?)"),
            Language.EN,
            words("(?:am|is|are|was|were|be|been|being)\\s+(?:(?:\\p{Ll}+ly|not|also|only|never|always)\\s+)?"
                    + "(?:\\p{Ll}{2,}ed|kept|held|given|sent|made|taken|told|shown|done|known|seen|written|read|sold"
                    + "|bought|found|lost|paid|drawn|chosen|put|set)"));

    /** Words that end like a passive and are none. */
    private static final Map<Language, Set<String>> NEVER = Map.of(
            Language.FI,
            Set.of("tuttu", "pakettiin", "rahtiin", "kohtiin", "tahtiin"),
            Language.SV,
            Set.of(
                    "hoppas",
                    "andas",
                    "lyckas",
                    "misslyckas",
                    "minnas",
                    "trivas",
                    "umgås",
                    "plats",
                    "insats",
                    "arbetsplats",
                    "webbplats"),
            Language.EN,
            Set.of(
                    "interested",
                    "concerned",
                    "entitled",
                    "located",
                    "limited",
                    "related",
                    "indeed",
                    "need",
                    "speed",
                    "pleased",
                    "worried",
                    "based",
                    "allowed",
                    "required"));

    private LikelyPassive() {}

    /** The words of the first one. */
    static Optional<String> in(String sentence, Language language) {
        return FORMS.get(language)
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .filter(found -> !NEVER.get(language).contains(lastWord(found)))
                .findFirst();
    }

    private static String lastWord(String found) {
        return found.substring(found.lastIndexOf(' ') + 1);
    }

    private static Pattern words(String forms) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}-])(?:" + forms + ")(?![\\p{L}\\p{N}-])", Pattern.UNICODE_CHARACTER_CLASS);
    }
}
