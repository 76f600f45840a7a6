package fi.seloste.noticecheck.reader;

import fi.seloste.noticecheck.Basis;
import fi.seloste.noticecheck.Finding;
import fi.seloste.noticecheck.Severity;
import fi.seloste.noticecheck.StatedRight;
import fi.seloste.noticecheck.Where;
import fi.seloste.noticecheck.reader.ReadNotice.Outside;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules that look at how a text says what it says. A configuration has no wording, so that they have nothing to find
 * in one; what both can get wrong is a rule of {@link fi.seloste.noticecheck.NoticeCheck}. What the text should not have in
 * it at all, {@link LeftoverRules} find.
 */
final class WordingRules {

    /** Before this day no notice could know the Data Protection Act. */
    private static final String DATA_PROTECTION_ACT = "2019-01-01";

    private static final int OLD_MONTHS = 24;

    private final Text text;
    private final ReadNotice read;
    private final LocalDate today;
    private final FoundInText found;

    private WordingRules(Text text, ReadNotice read, LocalDate today) {
        this.text = text;
        this.read = read;
        this.today = today;
        this.found = new FoundInText(text);
    }

    static List<Finding> check(Text text, ReadNotice read, LocalDate today) {
        var rules = new WordingRules(text, read, today);
        rules.transfers();
        rules.retention();
        rules.bases();
        rules.rights();
        rules.recipients();
        rules.decisions();
        rules.data();
        rules.dates();
        new LeftoverRules(text, read, rules.found).check();
        return rules.found.all();
    }

    /** D03, D04, D06: Chapter V and Art. 13(1)(f). */
    private void transfers() {
        var outside = read.transfers().outside();
        var statements = TransferReader.statements(text);
        var open = statements.stream()
                .filter(sentence -> TransferReader.of(sentence) != Outside.NONE && !Wording.isByPermission(sentence))
                .toList();
        var explained =
                read.transfers().mechanisms().stream().anyMatch(Set.of("dpf", "scc", "adequacy", "bcr")::contains);
        if ((outside == Outside.YES || outside == Outside.POSSIBLE) && !explained && !open.isEmpty()) {
            found.add("D03", Severity.ERROR, "GDPR 13(1)(f)", open.getFirst());
        }
        open.stream()
                .filter(sentence -> TransferReader.of(sentence) == Outside.POSSIBLE)
                .findFirst()
                .ifPresent(sentence -> found.add("D04", Severity.WARNING, "GDPR 12(1)", sentence));
        text.sections("transfers")
                .filter(section ->
                        !section.isEmpty() && Words.in(section.heading().toLowerCase(Locale.ROOT), "heading.transfers"))
                .filter(section -> text.in("transfers").noneMatch(statements::contains) && statements.isEmpty())
                .findFirst()
                .ifPresent(section -> found.add("D06", Severity.WARNING, "GDPR 13(1)(f)", found.at(section)));
    }

    /** D08: how long, vaguely. */
    private void retention() {
        var rules = read.retention().rules();
        if (!read.retention().stated() || rules.stream().anyMatch(rule -> rule.period() != null)) {
            return;
        }
        text.sentences().stream()
                .filter(sentence -> (RetentionReader.states(sentence) || sentence.in("retention"))
                        && sentence.has("vague_retention"))
                .findFirst()
                .ifPresent(sentence -> found.add("D08", Severity.WARNING, "GDPR 13(2)(a)", sentence));
    }

    /** D12 and D14: bases without their purposes, and the one that is forgotten. */
    private void bases() {
        var named = BasisReader.sentences(text).stream()
                .map(BasisReader.InContext::of)
                .filter(sentence -> basesIn(sentence) > 0 && sentence.inAny("legal_basis", "purposes"))
                .toList();
        if (read.legalBases().size() + Wording.claimed(text).limit(1).count() >= 2) {
            var several = named.stream()
                    .filter(sentence -> basesIn(sentence) >= 2 && !sentence.has("purpose_word"))
                    .findFirst();
            var statutory = named.stream()
                    .filter(sentence -> sentence.has("statutory_phrase"))
                    .toList();
            var bare = named.stream()
                    .filter(sentence -> basesIn(sentence) == 1
                            && Wording.contentWords(sentence.lower()) == 0
                            && !isAfterItsPurpose(sentence))
                    .toList();
            several.or(() -> statutory.size() >= 2
                            ? statutory.stream().findFirst()
                            : bare.size() >= 2 && bare.size() == named.size()
                                    ? bare.stream().findFirst()
                                    : Optional.empty())
                    .ifPresent(sentence -> found.add("D12", Severity.WARNING, "GDPR 13(1)(c)", sentence));
        }
        if (!read.legalBases().contains(Basis.LEGAL_OBLIGATION)) {
            text.sentences().stream()
                    .filter(sentence -> sentence.has("legal_duty_word")
                            && !sentence.inAny("controller", "contact", "processors", "data_content", "sources")
                            && !sentence.has("bookkeeper"))
                    .findFirst()
                    .ifPresent(sentence -> found.add("D14", Severity.WARNING, "GDPR 13(1)(c)", sentence));
        }
    }

    /** 'Invoicing. Legal basis: contract.' */
    private boolean isAfterItsPurpose(Sentence basis) {
        return text.any(sentence -> sentence.end() <= basis.start()
                && basis.start() - sentence.end() < 3
                && sentence.sections().equals(basis.sections())
                && text.plain().indexOf('\n', sentence.end()) >= basis.start()
                && basesIn(sentence) == 0);
    }

    private static long basesIn(Sentence sentence) {
        return Stream.of(Basis.values())
                        .filter(basis -> sentence.has(BasisReader.words(basis)))
                        .count()
                + (sentence.has("basis.claimed_itself") && !sentence.has("basis.legitimate_interests") ? 1 : 0);
    }

    /** D29 and D37: how the rights are told. */
    private void rights() {
        var stated = text.rights();
        var objection = stated.get(StatedRight.OBJECTION);
        if (objection != null
                && text.headings().stream()
                        .noneMatch(heading -> Words.in(heading.text().toLowerCase(Locale.ROOT), "right.objection"))) {
            found.add("D29", Severity.INFO, "GDPR 21(4)", objection);
        }
        if (text.sentences().stream()
                .noneMatch(sentence -> sentence.has("response_time")
                        && (sentence.has("request_word")
                                || sentence.has("answer_word")
                                || sentence.inAny("rights_access", "rights_rectification", "rights_other")))) {
            found.add("D37", Severity.INFO, "GDPR 12(3)", Where.NOWHERE);
        }
    }

    /** D40 and D42: who gets the data. */
    private void recipients() {
        text.sentences().stream()
                .filter(sentence -> sentence.has("vague_recipients")
                        && !sentence.inAny(
                                "sources",
                                "cookies",
                                "complaint",
                                "rights_other",
                                "rights_access",
                                "data_content",
                                "data_subjects",
                                "controller",
                                "contact"))
                .filter(sentence -> !isNamed(sentence) && !Wording.deniesOutsiders(sentence))
                .filter(sentence ->
                        read.processors().isEmpty() || sentence.inAny("recipients") && sentence.has("vague_partners"))
                .findFirst()
                .ifPresent(sentence -> found.add("D40", Severity.WARNING, "GDPR 13(1)(e)", sentence));
        if (read.processors().isEmpty()) {
            text.sentences().stream()
                    .filter(sentence ->
                            !KnownNames.in(sentence.text()).isEmpty() && !sentence.inAny("controller", "contact"))
                    .findFirst()
                    .ifPresent(sentence -> found.add("D42", Severity.WARNING, "GDPR 13(1)(e)", sentence));
        }
    }

    private boolean isNamed(Sentence sentence) {
        return !KnownNames.in(sentence.text()).isEmpty()
                || Names.in(sentence.text()).stream()
                        .anyMatch(name -> read.controller().name() == null
                                || !read.controller().name().contains(name.name()))
                || sentence.has("recipient_sector")
                || sentence.lower().endsWith(":");
    }

    /** D50 where data are used to choose for people, and D51: profiling that is denied and described. */
    private void decisions() {
        var targeting = text.sentences().stream()
                .filter(sentence -> sentence.has("targeting") && !sentence.has("automated"))
                .findFirst();
        var denied = text.sentences().stream()
                .filter(sentence -> sentence.has("automated") && sentence.has("no_transfer"))
                .findFirst();
        if (denied.isPresent()) {
            targeting.ifPresent(sentence -> found.add("D51", Severity.WARNING, "GDPR 13(2)(f)", sentence));
        } else if (!text.any(sentence -> sentence.has("automated") || sentence.in("automated_decisions"))) {
            targeting.ifPresent(sentence ->
                    found.add("D50", "finding.D50.targeting", Severity.WARNING, "GDPR 13(2)(f)", found.at(sentence)));
        }
    }

    /** D52 to D58: which data, and from where. */
    private void data() {
        if (!text.any(sentence -> sentence.has("must_provide"))) {
            found.add("D52", Severity.INFO, "GDPR 13(2)(e)", Where.NOWHERE);
        }
        var sources = text.has("sources") ? text.in("sources").toList() : text.sentences();
        if (sources.stream()
                .noneMatch(sentence -> sentence.has("source_person")
                        || sentence.in("sources") && sentence.has("source_person_bare"))) {
            found.add(
                    "D53",
                    Severity.WARNING,
                    "GDPR 14(2)(f)",
                    text.sections("sources").findFirst().map(found::at).orElse(Where.NOWHERE));
        }
        if (text.has("data_content") && text.in("data_content").noneMatch(sentence -> sentence.has("postal_address"))) {
            text.sentences().stream()
                    .filter(sentence ->
                            sentence.has("address_use") && sentence.inAny("recipients", "purposes", "processors"))
                    .findFirst()
                    .ifPresent(sentence -> found.add("D54", Severity.WARNING, "GDPR 14(1)(d)", sentence));
        }
        if (!text.any(sentence -> sentence.has("special_condition"))) {
            found.addFirst("special_category", "D55", Severity.WARNING, "GDPR 9");
        }
        if (!text.any(sentence -> sentence.has("minors") && sentence.has("minor_rule"))) {
            found.addFirst("minors", "D56", Severity.WARNING, "GDPR 8");
        }
        text.in("purposes", "data_content")
                .filter(sentence -> sentence.has("vague_list"))
                .findFirst()
                .ifPresent(sentence -> found.add("D58", Severity.INFO, "GDPR 5(1)(b)", sentence));
    }

    /** D61: older than the law, or than anybody should leave it. */
    private void dates() {
        var last = Stream.of(read.dates().updated(), read.dates().drafted())
                .filter(date -> date != null)
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (last == null) {
            return;
        }
        var where = text.sections("date").findFirst().map(found::at).orElse(Where.NOWHERE);
        if (isBefore(last, DATA_PROTECTION_ACT)) {
            found.add("D61", Severity.WARNING, "GDPR 5(2)", where);
        } else if (isBefore(last, today.minusMonths(OLD_MONTHS).toString())) {
            found.add("D61", "finding.D61.old", Severity.INFO, "GDPR 5(2)", where);
        }
    }

    /** As far as the date is told: a month is before none of its own days. */
    private static boolean isBefore(String date, String day) {
        return date.compareTo(day.substring(0, Math.min(day.length(), date.length()))) < 0;
    }
}
