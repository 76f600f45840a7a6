package fi.seloste.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fi.seloste.common.Language;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * The language of a window: what the person chose here before, else what the identity provider says, else what the
 * browser asks for.
 */
@Component
class WindowLanguage implements VaadinServiceInitListener {

    private static final String COOKIE = "SELOSTE_LANGUAGE";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            init.getUI().setLocale(of(VaadinService.getCurrentRequest()).locale());
            WindowWords.teach(init.getUI());
        });
    }

    /** Remembers the choice in the browser and shows the window anew. */
    static void choose(Language language) {
        var cookie = new Cookie(COOKIE, language.code());
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
        UI.getCurrent().getPage().reload();
    }

    private static Language of(VaadinRequest request) {
        return chosen(request)
                .or(WindowLanguage::ofPerson)
                .or(() -> asked(request))
                .orElse(Language.FI);
    }

    private static Optional<Language> chosen(VaadinRequest request) {
        if (request == null || request.getCookies() == null) {
            return Optional.empty();
        }
        return Arrays.stream(request.getCookies())
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .findFirst()
                .flatMap(cookie -> Language.of(cookie.getValue()));
    }

    private static Optional<Language> ofPerson() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof OidcUser user
                        && user.getLocale() != null
                ? Language.of(Locale.forLanguageTag(user.getLocale()).getLanguage())
                : Optional.empty();
    }

    private static Optional<Language> asked(VaadinRequest request) {
        return request == null || request.getLocale() == null
                ? Optional.empty()
                : Language.of(request.getLocale().getLanguage());
    }
}
