package fi.seloste.notice.web;

import fi.seloste.common.Language;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Which of the available languages a reader gets: the one asked for, else the browser's, else the default. */
final class ReaderLanguage {

    private ReaderLanguage() {}

    static Language choose(String asked, String acceptLanguage, Collection<Language> available, Language fallback) {
        var wanted = Language.of(asked == null ? "" : asked).filter(available::contains);
        if (wanted.isPresent()) {
            return wanted.get();
        }
        for (var range : ranges(acceptLanguage)) {
            var found = Language.of(Locale.forLanguageTag(range.getRange()).getLanguage())
                    .filter(available::contains);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return available.contains(fallback) ? fallback : available.iterator().next();
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return header == null || header.length() > 500 ? List.of() : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
