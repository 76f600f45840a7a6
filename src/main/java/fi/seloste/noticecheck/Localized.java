package fi.seloste.noticecheck;

import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import java.util.function.Function;

/** Makes one text of what the law's data, the catalogues and the bundles say in each language. */
public final class Localized {

    private Localized() {}

    public static LocalizedText of(Function<Language, String> words) {
        return LocalizedText.of(words.apply(Language.FI), words.apply(Language.SV), words.apply(Language.EN));
    }
}
