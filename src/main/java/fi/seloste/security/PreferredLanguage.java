package fi.seloste.security;

import fi.seloste.common.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;

/** The language that a browser asks for first among those that we speak; Finnish when it asks for none of them. */
public final class PreferredLanguage {

    private PreferredLanguage() {}

    public static Language of(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Language.FI;
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.of(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Language.FI);
    }
}
