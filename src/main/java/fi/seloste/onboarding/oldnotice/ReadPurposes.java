package fi.seloste.onboarding.oldnotice;

import fi.seloste.common.Wording;
import fi.seloste.onboarding.oldnotice.Proposing.Place;
import fi.seloste.register.Part;
import fi.seloste.register.Purpose;
import fi.seloste.register.Section;
import fi.seloste.register.Statement;
import fi.seloste.register.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What data are used for. */
final class ReadPurposes implements Proposing.Reader {

    private final OldContext context;

    ReadPurposes(OldContext context) {
        this.context = context;
    }

    @Override
    public Optional<Understood> read(Place place) {
        var sentence = place.sentence();
        if (place.has("statement.ONLY_STATED_PURPOSES")) {
            return said(StatementKind.ONLY_STATED_PURPOSES);
        }
        if (!place.in(Section.PURPOSES) || sentence.has("no_transfer")) {
            return Optional.empty();
        }
        if (sentence.text().endsWith(":") && sentence.text().length() < 140) {
            return Optional.of(Understood.certain(Section.PURPOSES));
        }
        var text = Listed.withoutLead(sentence.text());
        var entries = Phrases.among(text.toLowerCase(Locale.ROOT), "purpose.");
        if (!entries.isEmpty() && Phrases.rest(text.toLowerCase(Locale.ROOT), "purpose.", "purpose_rest") == 0) {
            return Optional.of(Understood.parts(
                    Section.PURPOSES,
                    withoutRepeated(entries).stream()
                            .map(entry -> (Part) new Purpose(Wording.entry(entry), isMarketing(entry), List.of()))
                            .toList()));
        }
        var items = Listed.items(text);
        var parts = new ArrayList<Part>();
        if (items.size() > 1 && items.stream().allMatch(item -> entry(item).isPresent() || isPhrase(item))) {
            items.forEach(item -> parts.add(purpose(item)));
        } else if (text.length() < 300
                && (!entries.isEmpty()
                        || text.length() < Listed.bare(sentence.text()).length()
                        || !sentence.has("verb"))) {
            parts.add(purpose(Listed.bare(sentence.text())));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Understood.parts(Section.PURPOSES, parts));
    }

    /** Words that can stand as they are in a list: a verbal noun in the nominative, not a case that hangs on a verb. */
    private static boolean isPhrase(String item) {
        return item.toLowerCase(Locale.ROOT).matches(".*(?:minen|nti|nta|ntä|us|ys|tö|to|ing|ning|tion|ment|ation)$");
    }

    private Purpose purpose(String text) {
        var entry = entry(text);
        var lower = text.toLowerCase(Locale.ROOT);
        return new Purpose(
                entry.map(Wording::entry).orElseGet(() -> context.ownWording(text)),
                entry.map(ReadPurposes::isMarketing).orElseGet(() -> Phrases.in(lower, "purpose.marketing")),
                List.of());
    }

    /** The entry that says all that the words say. */
    static Optional<String> entry(String text) {
        var lower = Listed.bare(text).toLowerCase(Locale.ROOT);
        var found = withoutRepeated(Phrases.among(lower, "purpose."));
        return found.size() == 1 && Phrases.rest(lower, "purpose." + found.getFirst(), "purpose_rest") == 0
                ? Optional.of(found.getFirst())
                : Optional.empty();
    }

    /** 'Marketing to customers' is found by 'marketing', too. */
    private static List<String> withoutRepeated(List<String> entries) {
        return entries.stream()
                .filter(entry -> !(entry.equals("marketing")
                        && (entries.contains("customer_marketing") || entries.contains("marketing_directory"))))
                .filter(entry -> !(entry.equals("service_development") && entries.contains("offering_services")))
                .filter(entry -> !(entry.equals("service_delivery") && entries.contains("offering_services")))
                .toList();
    }

    private static boolean isMarketing(String entry) {
        return List.of(
                        "marketing",
                        "customer_marketing",
                        "marketing_directory",
                        "newsletter",
                        "telling_about_services",
                        "targeted_advertising")
                .contains(entry);
    }

    private static Optional<Understood> said(StatementKind kind) {
        return Optional.of(Understood.parts(Section.PURPOSES, new Statement(kind)));
    }
}
