package fi.seloste.onboarding.oldnotice;

import fi.seloste.onboarding.oldnotice.Proposing.Place;
import fi.seloste.register.Cookies;
import fi.seloste.register.Section;
import java.util.Optional;
import java.util.Set;

/** What is said of cookies. Settings of a browser are no consent, so that such a sentence is for somebody to look at. */
final class ReadCookies implements Proposing.Reader {

    private final OldContext context;

    ReadCookies(OldContext context) {
        this.context = context;
    }

    @Override
    public Optional<Understood> read(Place place) {
        // On what basis and for how long is told by those who read that, also where it is about cookies.
        var isOfBases = place.in(Section.LEGAL_BASIS)
                && !place.in(Section.COOKIES)
                && !place.sentence().bases().isEmpty();
        if (!place.sentence().has("cookie_word") || place.in(Section.RETENTION) || isOfBases) {
            return Optional.empty();
        }
        var section = place.or(Section.COOKIES);
        if (place.has("cookies.none")) {
            return Optional.of(Understood.parts(section, new Cookies(false, Set.of(), null)));
        }
        if (place.sentence().has("browser_consent") && place.sentence().has("browser_consent_act")) {
            return Optional.of(Understood.certain(
                            Section.COOKIES,
                            OwnPassage.of(Section.COOKIES, place.sentence().text(), context.language()))
                    .toConfirm("browserSettings"));
        }
        var uses = Phrases.constants(place.lower(), "cookie.", Cookies.Use.class);
        if (!place.has("cookies.used") && uses.isEmpty()) {
            return Optional.of(Understood.certain(
                    Section.COOKIES,
                    OwnPassage.of(Section.COOKIES, place.sentence().text(), context.language())));
        }
        var cookies = Understood.parts(
                Section.COOKIES,
                new Cookies(true, uses, place.has("cookie_asked") ? Cookies.Consent.ASKED_ON_SITE : null));
        return Optional.of(
                place.rest("cookies.", "cookie.") <= 3
                        ? cookies
                        : cookies.and(
                                OwnPassage.of(Section.COOKIES, place.sentence().text(), context.language())));
    }
}
