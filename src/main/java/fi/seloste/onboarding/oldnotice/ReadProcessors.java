package fi.seloste.onboarding.oldnotice;

import fi.seloste.onboarding.oldnotice.Proposing.Place;
import fi.seloste.register.Section;
import fi.seloste.register.Statement;
import fi.seloste.register.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who handles data for the organisation. */
final class ReadProcessors implements Proposing.Reader {

    private static final List<StatementKind> SAID = List.of(
            StatementKind.MAY_OUTSOURCE_UNDER_CONTRACT,
            StatementKind.PARTNERS_FOLLOW_LAW,
            StatementKind.PARTNERS_MAY_MAINTAIN,
            StatementKind.TECHNICAL_INTERFACES_ONLY,
            StatementKind.OWN_TARGETING_WITHOUT_DISCLOSURE);

    private final OldContext context;
    private final UsedServices services;

    ReadProcessors(OldContext context) {
        this.context = context;
        this.services = new UsedServices(context);
    }

    @Override
    public Optional<Understood> read(Place place) {
        var sentence = place.sentence();
        var said = SAID.stream()
                .filter(kind -> place.has("statement." + kind.name()))
                .findFirst();
        if (said.isPresent()) {
            return Optional.of(Understood.parts(said.get().section(), new Statement(said.get())));
        }
        // A service of the product's operator is in every organisation's inventory: 'no outsiders' is not true.
        if (sentence.has("no_outsiders_certain") && !sentence.has("outsider_exception")) {
            return Optional.of(Understood.parts(Section.RECIPIENTS, new Statement(StatementKind.OWN_STAFF_MAINLY))
                    .toConfirm("noOutsiders"));
        }
        var used = services.namedIn(sentence);
        if (used.isEmpty()) {
            return Optional.empty();
        }
        var becomes = new ArrayList<Proposal>(used);
        if (place.rest("service.", "condition.") > 2 + 3 * used.size()) {
            becomes.add(OwnPassage.of(place.or(Section.PROCESSORS), sentence.text(), context.language()));
        }
        var understood = Understood.certain(place.or(Section.PROCESSORS), becomes);
        return Optional.of(
                used.stream().allMatch(one -> one.known() != null) ? understood : understood.toConfirm("service"));
    }
}
