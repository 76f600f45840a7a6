package fi.seloste.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a module lets be found by words, in the current organisation. */
@FunctionalInterface
public interface SearchSource {

    /**
     * @param kind what it is, in the person's language
     * @param path where it is opened
     */
    record Hit(String title, String kind, String path) {}

    /** The best hits first, at most as many as the limit. */
    List<Hit> find(String words, int limit);

    /** Whether every word stands in the name, without regard to case. */
    static boolean isNamed(String name, String words) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(lower::contains);
    }
}
