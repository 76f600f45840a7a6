package fi.seloste.processor;

import fi.seloste.common.Language;
import java.util.function.Function;

/** A text that stands in every language of the product; data that lack one are refused. */
public record Trilingual(String fi, String sv, String en) {

    public Trilingual {
        if (isBlank(fi) || isBlank(sv) || isBlank(en)) {
            throw new IllegalArgumentException("a text is not there in Finnish, Swedish and English");
        }
    }

    public String in(Language language) {
        return switch (language) {
            case FI -> fi;
            case SV -> sv;
            case EN -> en;
        };
    }

    static Trilingual of(Function<Language, String> text) {
        return new Trilingual(text.apply(Language.FI), text.apply(Language.SV), text.apply(Language.EN));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
