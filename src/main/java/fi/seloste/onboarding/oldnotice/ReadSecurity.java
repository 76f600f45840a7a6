package fi.seloste.onboarding.oldnotice;

import fi.seloste.onboarding.oldnotice.Proposing.Place;
import fi.seloste.register.Section;
import fi.seloste.register.SecurityMeasure;
import fi.seloste.register.Statement;
import fi.seloste.register.StatementKind;
import fi.seloste.register.Upkeep;
import java.util.Locale;
import java.util.Optional;

/** How data are protected: each sentence is a measure. */
final class ReadSecurity implements Proposing.Reader {

    private final OldContext context;

    ReadSecurity(OldContext context) {
        this.context = context;
    }

    @Override
    public Optional<Understood> read(Place place) {
        if (place.has("upkeep")) {
            var occasions = Phrases.constants(place.lower(), "upkeep.", Upkeep.Occasion.class);
            var ways = Phrases.constants(place.lower(), "upkeep_way.", Upkeep.Way.class);
            if (!occasions.isEmpty() || !ways.isEmpty()) {
                return Optional.of(Understood.parts(Section.DATA_CONTENT, new Upkeep(occasions, ways)));
            }
        }
        if (place.has("statement.CARE_AND_PROTECTION")) {
            return Optional.of(Understood.parts(Section.SECURITY, new Statement(StatementKind.CARE_AND_PROTECTION)));
        }
        var text = Listed.bare(place.sentence().text());
        if (!place.in(Section.SECURITY)
                || text.length() > 1000
                || place.sentence().text().endsWith(":")) {
            return Optional.empty();
        }
        var heading = place.sentence().heading();
        var manual = place.has("manual") || heading != null && Phrases.in(heading.toLowerCase(Locale.ROOT), "manual");
        return Optional.of(
                Understood.parts(Section.SECURITY, new SecurityMeasure(context.ownWording(text), manual, null)));
    }
}
