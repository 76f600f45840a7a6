package fi.seloste.common;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One text of a person's own in several languages, which knows the language that was changed last and the languages
 * that lag behind it.
 *
 * @param texts   the text of each language that has one; blank texts are left out
 * @param latest  the language that was changed last, or null while there is no text
 * @param lagging the languages whose text was not looked at since another one changed
 */
public record LocalizedText(Map<Language, String> texts, Language latest, Set<Language> lagging) {

    public static final LocalizedText EMPTY = new LocalizedText(Map.of(), null, Set.of());

    public LocalizedText {
        var kept = new EnumMap<Language, String>(Language.class);
        if (texts != null) {
            texts.forEach((language, text) -> {
                if (text != null && !text.isBlank()) {
                    kept.put(language, text.strip());
                }
            });
        }
        texts = Collections.unmodifiableMap(kept);
        var behind = EnumSet.noneOf(Language.class);
        if (lagging != null) {
            behind.addAll(lagging);
        }
        behind.retainAll(kept.keySet());
        lagging = Collections.unmodifiableSet(behind);
    }

    /** A text whose languages were all written together, so that none lags. */
    public static LocalizedText of(String fi, String sv, String en) {
        var texts = new EnumMap<Language, String>(Language.class);
        texts.put(Language.FI, fi);
        texts.put(Language.SV, sv);
        texts.put(Language.EN, en);
        return new LocalizedText(texts, Language.FI, Set.of());
    }

    public static LocalizedText of(Language language, String text) {
        return EMPTY.with(language, text);
    }

    /** The text with one language changed: every other language that has a text lags from now on. */
    public LocalizedText with(Language language, String text) {
        var next = new EnumMap<Language, String>(Language.class);
        next.putAll(texts);
        next.put(language, text == null ? "" : text);
        var behind = EnumSet.allOf(Language.class);
        behind.remove(language);
        return new LocalizedText(next, language, behind);
    }

    /** The text of the language itself, if it has one. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /** The text of the language, or else of the language changed last, or else of any; empty when there is none. */
    public String orLatest(Language language) {
        var text = texts.get(language);
        if (text == null && latest != null) {
            text = texts.get(latest);
        }
        return text != null ? text : texts.values().stream().findFirst().orElse("");
    }

    @JsonIgnore
    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
