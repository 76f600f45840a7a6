package fi.seloste.onboarding.oldnotice;

import fi.seloste.onboarding.oldnotice.Proposing.Place;
import fi.seloste.register.DataCategory;
import fi.seloste.register.DataCategory.HeldAt;
import fi.seloste.register.DataCategory.Obligation;
import fi.seloste.register.DataCategory.Origin;
import fi.seloste.register.Group;
import fi.seloste.register.Part;
import fi.seloste.register.Section;
import fi.seloste.register.SpecialCategory;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whose data are kept, and which. */
final class ReadData implements Proposing.Reader {

    /** What the product's own templates have as needed for a contract. */
    private static final Set<String> NEEDED = Set.of("name", "first_and_last_name", "email", "billing");

    private static final Set<String> FROM_USE = Set.of("ip_address", "purchases", "orders", "services_used");
    private static final Set<String> OWN_WORK = Set.of("notes", "notes_and_keywords", "keywords");

    /** More are no list that anybody reads. */
    private static final int MOST = 60;

    private final OldContext context;
    private boolean asked;

    ReadData(OldContext context) {
        this.context = context;
    }

    @Override
    public Optional<Understood> read(Place place) {
        var data = place.in(Section.DATA_CONTENT);
        if (!data && !place.in(Section.DATA_SUBJECTS)) {
            return Optional.empty();
        }
        var sentence = place.sentence();
        if (sentence.text().endsWith(":") && sentence.text().length() < 200) {
            return Optional.of(Understood.certain(place.sections().getFirst()));
        }
        var text = Listed.withoutLead(context.said(sentence));
        var items = Listed.items(text);
        if (items.isEmpty()
                || items.size() > MOST
                || !Listed.isList(items)
                || items.stream().anyMatch(item -> isClause(item))
                || items.size() == 1 && isSentence(place, items.getFirst())) {
            return Optional.empty();
        }
        var groups = place.in(Section.DATA_SUBJECTS)
                || items.stream().allMatch(item -> Phrases.whole(item.toLowerCase(Locale.ROOT), "group.")
                        .isPresent());
        var parts = items.stream()
                .map(item -> groups ? (Part) new Group(context.wording(item, "group")) : category(item))
                .toList();
        if (groups) {
            items.forEach(item -> context.knows(context.wording(item, "group")));
        }
        var understood = Understood.parts(groups ? Section.DATA_SUBJECTS : Section.DATA_CONTENT, parts);
        if (groups || asked || context.saysWhatMustBeProvided()) {
            return Optional.of(understood);
        }
        asked = true;
        return Optional.of(understood.toConfirm("mustProvide"));
    }

    private static boolean isClause(String item) {
        var lower = item.toLowerCase(Locale.ROOT);
        return Phrases.whole(lower + " ", "clause").isPresent();
    }

    /** A sentence with a verb is no name of data. */
    private static boolean isSentence(Place place, String item) {
        return place.sentence().text().endsWith(".") && place.sentence().has("verb") && item.length() > 60;
    }

    private DataCategory category(String item) {
        var text = context.wording(item, "data");
        var entry = text.entry() == null ? "" : text.entry();
        return new DataCategory(
                text,
                Set.of(),
                FROM_USE.contains(entry) ? Origin.USE : OWN_WORK.contains(entry) ? Origin.OUR_WORK : Origin.PERSON,
                Phrases.in(item.toLowerCase(Locale.ROOT), "open_ended"),
                Phrases.in(item.toLowerCase(Locale.ROOT), "consent"),
                NEEDED.contains(entry) ? Obligation.CONTRACT : Obligation.VOLUNTARY,
                null,
                entry.equals("identity_code") ? SpecialCategory.PERSONAL_IDENTITY_CODE : null,
                HeldAt.HERE,
                null);
    }
}
