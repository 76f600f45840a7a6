package fi.seloste.onboarding.oldnotice;

import fi.seloste.onboarding.oldnotice.Proposing.Place;
import fi.seloste.register.Disclosure;
import fi.seloste.register.Disclosure.Condition;
import fi.seloste.register.Disclosure.Form;
import fi.seloste.register.Section;
import fi.seloste.register.Statement;
import fi.seloste.register.StatementKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** To whom data are given, and when. */
final class ReadRecipients implements Proposing.Reader {

    private final OldContext context;

    ReadRecipients(OldContext context) {
        this.context = context;
    }

    @Override
    public Optional<Understood> read(Place place) {
        if (place.has("statement.OWN_STAFF_MAINLY")) {
            return said(StatementKind.OWN_STAFF_MAINLY);
        }
        if (!place.in(Section.RECIPIENTS, Section.PROCESSORS) && !speaksOfDisclosure(place)) {
            return Optional.empty();
        }
        if (place.sentence().has("publication") && place.sentence().has("publication_unless")) {
            return Optional.of(Understood.certain(
                            Section.RECIPIENTS,
                            OwnPassage.of(Section.RECIPIENTS, place.sentence().text(), context.language()))
                    .toConfirm("publication"));
        }
        if (place.has("statement.OWN_USE_ONLY") && place.rest("statement.OWN_USE_ONLY") <= 2) {
            return said(StatementKind.OWN_USE_ONLY);
        }
        if (place.has("statement.NO_REGULAR_DISCLOSURES")
                && place.rest("statement.NO_REGULAR_DISCLOSURES", "not_to") <= 1) {
            return said(StatementKind.NO_REGULAR_DISCLOSURES);
        }
        var conditions = Phrases.constants(place.lower(), "condition.", Condition.class);
        var negative = place.sentence().has("no_transfer");
        if (!negative && !conditions.isEmpty() && place.rest("condition.", "not_to", "condition_rest") <= 2) {
            return Optional.of(Understood.parts(
                    Section.RECIPIENTS, new Disclosure(null, null, Set.of(), conditions, EnumSet.noneOf(Form.class))));
        }
        return Optional.of(Understood.certain(
                place.in(Section.RECIPIENTS, Section.PROCESSORS)
                        ? place.sections().getFirst()
                        : Section.RECIPIENTS,
                OwnPassage.of(
                        place.in(Section.PROCESSORS) && !place.in(Section.RECIPIENTS)
                                ? Section.PROCESSORS
                                : Section.RECIPIENTS,
                        place.sentence().text(),
                        context.language())));
    }

    private static boolean speaksOfDisclosure(Place place) {
        return place.in(Section.DATA_CONTENT, Section.PURPOSES, Section.SOURCES)
                && (place.has("statement.OWN_USE_ONLY")
                        || place.has("statement.NO_REGULAR_DISCLOSURES")
                        || place.sentence().has("outsider")
                                && !Phrases.among(place.lower(), "condition.").isEmpty()
                        || place.sentence().has("publication"));
    }

    private static Optional<Understood> said(StatementKind kind) {
        return Optional.of(Understood.parts(Section.RECIPIENTS, List.of(new Statement(kind))));
    }
}
