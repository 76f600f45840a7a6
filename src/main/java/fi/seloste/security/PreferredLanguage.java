package fi.seloste.security;

import fi.seloste.common.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a server-rendered page: the one that the address names ({@code ?lang=sv}), or else the first that the
 * browser asks for among those that we speak, or else Finnish.
 */
@Component("localeResolver")
public class PreferredLanguage implements LocaleResolver {

    PreferredLanguage() {}

    public static Language of(HttpServletRequest request) {
        return Language.of(named(request)).orElseGet(() -> asked(request));
    }

    /** Nothing where the address cannot be read; the page that says so needs a language, too. */
    private static String named(HttpServletRequest request) {
        try {
            return request.getParameter("lang");
        } catch (IllegalStateException unreadable) {
            return null;
        }
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Locale.of(of(request).code());
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        throw new UnsupportedOperationException("The language of a page stands in its address");
    }

    private static Language asked(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Language.FI;
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.of(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Language.FI);
    }
}
