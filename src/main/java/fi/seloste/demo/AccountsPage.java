package fi.seloste.demo;

import fi.seloste.common.Language;
import fi.seloste.security.PageTexts;
import fi.seloste.security.PreferredLanguage;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The provider's only page: the demo's accounts, each a button, and a form for those who would rather type. */
final class AccountsPage {

    static final String ADDRESS = "/login";

    private static final HttpSessionRequestCache REQUESTS = new HttpSessionRequestCache();

    private AccountsPage() {}

    static ServerResponse show(ServerRequest request) {
        var language = request.param("lang").flatMap(Language::of).orElseGet(() -> asked(request));
        return ServerResponse.ok()
                .render(
                        "demo/accounts",
                        Map.of(
                                "text", new PageTexts(language),
                                "languages", Language.values(),
                                "accounts", DemoAccount.values(),
                                "password", DemoAccount.PASSWORD,
                                "csrf",
                                        request.attribute(CsrfToken.class.getName())
                                                .orElseThrow(),
                                "failed", request.param("error").isPresent()));
    }

    /** The language that the application asked for with its request, or else the browser's. */
    private static Language asked(ServerRequest request) {
        var saved = REQUESTS.getRequest(request.servletRequest(), null);
        var wanted = saved == null ? null : saved.getParameterValues("ui_locales");
        return Language.of(wanted == null || wanted.length == 0 ? null : wanted[0])
                .orElseGet(() -> PreferredLanguage.of(request.servletRequest()));
    }
}
