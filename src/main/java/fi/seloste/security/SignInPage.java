package fi.seloste.security;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says what Seloste is and leads to the identity provider. The page that was asked for is kept meanwhile. */
@Controller
class SignInPage {

    static final String ADDRESS = "/signin";

    @GetMapping(ADDRESS)
    String show(
            @RequestParam(required = false) String error,
            @RequestParam(required = false) String out,
            HttpServletRequest request,
            Model model) {
        var language = PreferredLanguage.of(request);
        model.addAttribute("text", new PageTexts(language));
        model.addAttribute("languages", Language.values());
        model.addAttribute("problem", error != null ? Texts.get(language, "signin.failed") : null);
        model.addAttribute("notice", out != null ? Texts.get(language, "signin.out") : null);
        model.addAttribute("go", "/oauth2/authorization/seloste?lang=" + language.code());
        return "security/signin";
    }
}
