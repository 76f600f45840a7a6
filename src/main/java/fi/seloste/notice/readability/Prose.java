package fi.seloste.notice.readability;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text in sentences, and a sentence in words. */
final class Prose {

    /** A stop and a capital after it, but for the abbreviations in which notices have one: "esim. Suomessa". */
    private static final Pattern END = Pattern.compile("(?<!\\b(?:esim|mm|ns|ks|nro|art|t\\.ex|bl\\.a|dvs|s\\.k"
            + "|e\\.g|i\\.e|no|nr|kap|\\p{Lu})\\.)(?<=[.!?:;]|[.!?][\"”’)])\\s+(?=[\"”’(]?[\\p{Lu}\\p{N}])");

    /** Addresses of letters and pages are not read as words. */
    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:@|://|www\\.)\\S*");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private Prose() {}

    static List<String> sentences(String text) {
        return Stream.of(END.split(text))
                .map(String::strip)
                .filter(sentence -> LETTER.matcher(sentence).find())
                .toList();
    }

    static List<String> words(String sentence) {
        return Stream.of(ADDRESS.matcher(sentence).replaceAll(" ").split("[^\\p{L}\\p{N}'’-]+"))
                .filter(word -> LETTER.matcher(word).find())
                .toList();
    }

    static long letters(String word) {
        return word.codePoints().filter(Character::isLetter).count();
    }
}
