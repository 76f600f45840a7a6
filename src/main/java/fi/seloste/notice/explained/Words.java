package fi.seloste.notice.explained;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import java.util.List;

/** The product's words for what the page adds. */
record Words(Language language) {

    public String get(String key, Object... arguments) {
        return Texts.get(language, "explained." + key, arguments);
    }

    /** "a, b, c"; with semicolons where one of them has a comma of its own. */
    static String list(List<String> parts) {
        return String.join(parts.stream().anyMatch(part -> part.contains(",")) ? "; " : ", ", parts);
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase() + words.substring(1);
    }

    /** As texts are compared: without what markup makes of spaces. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
