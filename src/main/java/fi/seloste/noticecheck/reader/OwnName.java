package fi.seloste.noticecheck.reader;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A controller's own name, and whether a text spells it otherwise. */
final class OwnName {

    private static final int SHORTEST = 5;
    private static final Pattern ADDRESS = Pattern.compile("@|\\(at\\)|\\[at\\]|www\\.|\\w\\.\\w");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<String> words;

    OwnName(String name) {
        words = NOT_A_WORD
                .splitAsStream(name)
                .filter(own -> own.length() >= SHORTEST && own.chars().anyMatch(Character::isUpperCase))
                .toList();
    }

    boolean isMisspelledIn(Sentence sentence) {
        return !words.isEmpty()
                && words(sentence).anyMatch(word -> words.stream().anyMatch(own -> isMisspelled(word, own)));
    }

    private static boolean isMisspelled(String word, String own) {
        return word.length() == own.length()
                && !word.equals(own)
                && fold(word).equals(fold(own))
                && (!word.equals(word.toUpperCase(Locale.ROOT)) || !word.equalsIgnoreCase(own))
                && isOtherSpelling(word, own);
    }

    /** Addresses are spelled as the network wants them. */
    private static Stream<String> words(Sentence sentence) {
        return Stream.of(sentence.text().split(" "))
                .filter(token ->
                        token.length() >= SHORTEST && !ADDRESS.matcher(token).find())
                .flatMap(token -> NOT_A_WORD.splitAsStream(token));
    }

    /** Another letter, or capitals where nobody would write them by chance. */
    private static boolean isOtherSpelling(String word, String own) {
        if (!word.equalsIgnoreCase(own)) {
            return true;
        }
        var inner =
                own.substring(1).chars().anyMatch(Character::isUpperCase) && !own.equals(own.toUpperCase(Locale.ROOT));
        return inner && !word.equals(own.toUpperCase(Locale.ROOT));
    }

    private static String fold(String word) {
        return Normalizer.normalize(
                        word.toLowerCase(Locale.ROOT).replace('ø', 'o').replace('å', 'a'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
