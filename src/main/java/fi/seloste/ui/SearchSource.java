package fi.seloste.ui;

import java.util.List;

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
}
