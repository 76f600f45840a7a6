package fi.seloste.onboarding.oldnotice;

import fi.seloste.onboarding.oldnotice.Proposing.Place;
import fi.seloste.register.AutomatedDecisions;
import fi.seloste.register.Section;
import java.util.Optional;

/** 'We make no automated decisions and profile nobody'. */
final class ReadAutomated implements Proposing.Reader {

    @Override
    public Optional<Understood> read(Place place) {
        var sentence = place.sentence();
        var speaks = sentence.has("automated")
                || place.in(Section.AUTOMATED_DECISIONS) && sentence.text().length() < 40;
        return speaks
                        && sentence.has("no_transfer")
                        && !sentence.has("transfer_but")
                        && sentence.text().length() < 200
                        && !place.in(Section.RIGHTS_OTHER)
                ? Optional.of(Understood.parts(
                        place.or(Section.AUTOMATED_DECISIONS), new AutomatedDecisions(false, false, null, null)))
                : Optional.empty();
    }
}
