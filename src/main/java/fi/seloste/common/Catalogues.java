package fi.seloste.common;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;

/** What can be chosen from the product's catalogues: the entries that have texts, read from the bundles themselves. */
public final class Catalogues {

    private Catalogues() {}

    /** The entries of a catalogue in the order of their names in the language, catch-alls ('other …') last. */
    public static List<String> entries(String catalogue, Language language) {
        var prefix = "catalogue." + catalogue + ".";
        var collator = Collator.getInstance(language.locale());
        return Texts.keys(language).stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .sorted(Comparator.comparing((String entry) -> entry.startsWith("other_"))
                        .thenComparing(entry -> label(catalogue, entry, language), collator))
                .toList();
    }

    /** What an entry is called. */
    public static String label(String catalogue, String entry, Language language) {
        return Wording.entry(entry).in(language, catalogue);
    }
}
