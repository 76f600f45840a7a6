package fi.seloste.testing;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives a {@link Visitor} the token that a page of the application would carry in its forms. */
@RestController
class CsrfAddress {

    @GetMapping("/testing/csrf")
    String token(CsrfToken token) {
        return token.getToken();
    }
}
