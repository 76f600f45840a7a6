package fi.seloste.noticecheck.reader;

import fi.seloste.common.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** Which language a text is mostly in, by the words that no text does without. */
final class LanguageReader {

    private static final int MUCH = 20_000;

    private LanguageReader() {}

    static Language read(Text text) {
        var sample = new WordsIn(
                text.plain().substring(0, Math.min(MUCH, text.plain().length())).toLowerCase(Locale.ROOT));
        return Arrays.stream(Language.values())
                .max(Comparator.comparingInt(
                        language -> sample.find("language." + language.code()).count()))
                .orElseThrow();
    }
}
