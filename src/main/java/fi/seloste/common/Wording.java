package fi.seloste.common;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

/**
 * What something is called: an entry of the product's catalogue, which stands ready in three languages, or a person's
 * own words. Own words win where both are given.
 *
 * @param entry the entry's key within its catalogue, or null
 * @param own   the person's own words, or null
 */
public record Wording(@Size(max = 100) String entry, @Valid LocalizedText own) {

    public static Wording entry(String entry) {
        return new Wording(entry, null);
    }

    public static Wording own(String fi, String sv, String en) {
        return new Wording(null, LocalizedText.of(fi, sv, en));
    }

    /** Not {@code isOwn}: Jackson would take that for the component's getter. */
    public boolean hasOwnWords() {
        return own != null && !own.isEmpty();
    }

    @JsonIgnore
    public boolean isEmpty() {
        return !hasOwnWords() && (entry == null || entry.isBlank());
    }

    /** The words in a language; entries are the texts {@code catalogue.<catalogue>.<entry>}. */
    public String in(Language language, String catalogue) {
        if (hasOwnWords()) {
            return own.orLatest(language);
        }
        return entry == null ? "" : Texts.get(language, "catalogue." + catalogue + "." + entry);
    }
}
