package fi.seloste.security;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;

/** The texts of a server-rendered page, in its language. */
public record PageTexts(Language language) {

    public String get(String key, Object... arguments) {
        return Texts.get(language, key, arguments);
    }
}
