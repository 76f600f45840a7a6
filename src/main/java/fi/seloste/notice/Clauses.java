package fi.seloste.notice;

import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Texts;
import fi.seloste.common.Wording;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.processor.LawData;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.register.DataCategory;
import fi.seloste.register.Group;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.RetentionRule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a projection speaks with: the clauses of its language, the names of the configuration's rows, the law on the
 * day. Names go into a clause only where they can stand in the nominative, after a colon or in brackets: Finnish
 * inflects, and a person's own words cannot be inflected for them.
 */
public record Clauses(NoticeConfiguration notice, Language language, LocalDate today, LawData law) {

    public String text(String key, Object... arguments) {
        return Texts.get(language, "clause." + key, arguments);
    }

    /** What a constant is called, as it stands within a sentence. */
    String inline(Enum<?> constant) {
        return inline(Texts.of(language, constant));
    }

    /** An entry or own words, as they begin a line. */
    public String words(Wording wording, String catalogue) {
        return capital(wording.in(language, catalogue));
    }

    /** An entry or own words, as they stand within a sentence; own words keep their capital, which may be a name's. */
    String inline(Wording wording, String catalogue) {
        var words = wording.in(language, catalogue);
        return wording.hasOwnWords() ? words : inline(words);
    }

    public String own(LocalizedText text) {
        return text == null ? "" : text.orLatest(language);
    }

    public String groups(RegisterConfiguration register, Set<UUID> ids) {
        return list(ids.stream()
                .map(register::part)
                .flatMap(Optional::stream)
                .map(Group.class::cast)
                .map(group -> inline(group.name(), "group")));
    }

    String categories(RegisterConfiguration register, Set<UUID> ids) {
        return list(ids.stream()
                .map(register::part)
                .flatMap(Optional::stream)
                .map(DataCategory.class::cast)
                .map(category -> inline(category.text(), "data")));
    }

    public Optional<ServiceConfiguration> service(UUID id) {
        return notice.services().stream()
                .filter(service -> service.id().equals(id))
                .findFirst();
    }

    /** What a service is called, with the legal entity behind it; 'an accounting office' where that is not known. */
    public String name(ServiceConfiguration service) {
        var details = service.details();
        if (service.party() != null) {
            var party = service.party().name();
            return party.equalsIgnoreCase(details.name()) ? party : details.name() + " (" + party + ")";
        }
        return details.description() == null || details.description().isEmpty()
                ? details.name()
                : words(details.description(), "recipient");
    }

    public String place(String code) {
        return law.placeName(code, language);
    }

    /** "Two years after the end of the contract"; "until the end of the contract" where that itself ends the keeping. */
    public String howLong(RetentionRule rule) {
        return rule.amount() == null
                ? text("RetentionRule.until." + rule.trigger().name())
                : text(
                        "RetentionRule.after." + rule.trigger().name(),
                        text("RetentionRule.amount." + rule.unit().name(), rule.amount()));
    }

    /** The parts of a contact that are there, in one line. */
    public String contact(String... parts) {
        return String.join(
                ", ",
                Stream.of(parts).filter(part -> part != null && !part.isBlank()).toList());
    }

    /** "a, b and c"; with semicolons where a part has commas or an "and" of its own. */
    String list(Stream<String> parts) {
        return joined(parts, "and");
    }

    /** "a, b or c"; with semicolons where a part has commas or an "and" of its own. */
    String either(Stream<String> parts) {
        return joined(parts, "or");
    }

    private String joined(Stream<String> parts, String conjunction) {
        var all = parts.filter(part -> !part.isBlank()).distinct().toList();
        if (all.size() < 2) {
            return all.isEmpty() ? "" : all.getFirst();
        }
        var and = " " + text("and") + " ";
        if (all.stream().anyMatch(part -> part.contains(",") || part.contains(and))) {
            return String.join("; ", all);
        }
        var last = all.size() - 1;
        return String.join(", ", all.subList(0, last)) + " " + text(conjunction) + " " + all.get(last);
    }

    String list(Collection<? extends Enum<?>> constants) {
        return list(constants.stream().map(this::inline));
    }

    /** A line of a list: a phrase, and what more is said of it in sentences. */
    static String line(String phrase, List<String> more) {
        var said = more.stream().filter(sentence -> !sentence.isBlank()).toList();
        if (said.isEmpty()) {
            return phrase;
        }
        return (phrase.endsWith(".") ? phrase : phrase + ".") + " " + String.join(" ", said);
    }

    /** The clause with its one argument, or nothing where that is empty. */
    String ifAny(String key, String argument) {
        return argument.isBlank() ? "" : text(key, argument);
    }

    /**
     * The sentence of a part.
     *
     * @param own the wordings and texts in it that can be a person's own, to see whether they lag
     */
    Sentence sentence(PartRow row, String article, String text, Object... own) {
        return sentence(row.id(), row.part().kind(), article, text, own);
    }

    Sentence sentence(UUID row, String kind, String article, String text, Object... own) {
        return new Sentence(
                text, row, kind, article == null ? null : "GDPR " + article, new Lag(this).of(own), List.of());
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase() + words.substring(1);
    }

    /** The product's own phrase without its capital, unless that is an abbreviation's ("IP address"). */
    private static String inline(String phrase) {
        var isAbbreviation = phrase.length() < 2 || Character.isUpperCase(phrase.charAt(1));
        return isAbbreviation ? phrase : phrase.substring(0, 1).toLowerCase() + phrase.substring(1);
    }
}
