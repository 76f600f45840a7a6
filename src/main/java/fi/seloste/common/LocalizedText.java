package fi.seloste.common;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One text of a person's own in several languages, which knows the language that was changed last and the languages
 * that lag behind it.
 *
 * @param texts   the text of each language that has one; blank texts are left out
 * @param latest  the language that was changed last, or null while there is no text
 * @param lagging the languages whose text was not looked at since another one changed
 * @param changed the day of the change that they lag behind; null where none lags, and where that day was not kept
 */
public record LocalizedText(
        Map<Language, @Size(max = LocalizedText.LONGEST) @WholeCharacters String> texts,
        Language latest,
        Set<Language> lagging,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate changed) {

    public static final int LONGEST = 4000;

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
        changed = behind.isEmpty() ? null : changed;
    }

    /** A text of which no day is known. */
    public LocalizedText(Map<Language, String> texts, Language latest, Set<Language> lagging) {
        this(texts, latest, lagging, null);
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

    /**
     * The text after a person has gone over all its languages at once. A language that lagged, or had no text, catches
     * up by being written; where any other one changes, those left as they were lag from now on.
     *
     * @param written what stands in each language now
     * @param today   the day from which on the others lag
     */
    public LocalizedText edited(Map<Language, String> written, LocalDate today) {
        var next = new LocalizedText(written, null, Set.of()).texts;
        var touched = EnumSet.allOf(Language.class);
        touched.removeIf(language -> Objects.equals(texts.get(language), next.get(language)));
        if (touched.isEmpty()) {
            return this;
        }
        var news = EnumSet.copyOf(touched);
        news.removeIf(language -> !texts.containsKey(language) || !next.containsKey(language));
        news.removeAll(lagging);
        var behind = EnumSet.noneOf(Language.class);
        behind.addAll(news.isEmpty() ? lagging : next.keySet());
        behind.removeAll(touched);
        var newest = !news.isEmpty() ? news.iterator().next() : latest;
        if (!next.containsKey(newest)) {
            newest = next.isEmpty() ? null : next.keySet().iterator().next();
        }
        return new LocalizedText(next, newest, behind, news.isEmpty() ? changed : today);
    }

    /** The text with a language looked at and found to say the same as the others. */
    public LocalizedText upToDate(Language language) {
        var behind = EnumSet.noneOf(Language.class);
        behind.addAll(lagging);
        behind.remove(language);
        return new LocalizedText(texts, latest, behind, changed);
    }

    /** The text of the language itself, if it has one. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /** The text of the language, or else of the language changed last, or else of any; empty when there is none. */
    public String orLatest(Language language) {
        return shownIn(language).map(texts::get).orElse("");
    }

    /** The language of that text. */
    public Optional<Language> shownIn(Language language) {
        return Stream.concat(Stream.of(language, latest), texts.keySet().stream())
                .filter(texts::containsKey)
                .findFirst();
    }

    @JsonIgnore
    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
