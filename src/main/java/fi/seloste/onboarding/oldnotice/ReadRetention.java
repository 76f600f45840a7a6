package fi.seloste.onboarding.oldnotice;

import fi.seloste.noticecheck.reader.ReadSentence;
import fi.seloste.onboarding.oldnotice.Proposing.Place;
import fi.seloste.register.Part;
import fi.seloste.register.RetentionRule;
import fi.seloste.register.RetentionRule.Action;
import fi.seloste.register.RetentionRule.Block;
import fi.seloste.register.RetentionRule.Ended;
import fi.seloste.register.RetentionRule.Trigger;
import fi.seloste.register.RetentionRule.Unit;
import fi.seloste.register.Section;
import fi.seloste.register.Statement;
import fi.seloste.register.StatementKind;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How long data are kept. A sentence that says more than the rule it becomes stands beside it in own words. */
final class ReadRetention implements Proposing.Reader {

    private final OldContext context;

    ReadRetention(OldContext context) {
        this.context = context;
    }

    @Override
    public Optional<Understood> read(Place place) {
        var sentence = place.sentence();
        var erasure = place.has("retention.on_request") || place.has("statement.EARLIER_ERASURE_ON_REQUEST");
        var byLaw = place.has("retention.by_law") && place.has("retention_word") && !sentence.has("response_deadline");
        if (!sentence.statesRetention()
                && !erasure
                && !byLaw
                && !(place.has("retention.longer_by_law") && !isRight(place))) {
            return Optional.empty();
        }
        var parts = new ArrayList<Part>();
        var length = length(place);
        length.ifPresent(parts::add);
        if (length.isEmpty()) {
            without(place).ifPresent(parts::add);
        }
        statement(place).ifPresent(parts::add);
        if (parts.isEmpty()) {
            return place.in(Section.RETENTION)
                    ? Optional.empty()
                    : Optional.of(Understood.certain(
                            Section.RETENTION, OwnPassage.of(Section.RETENTION, sentence.text(), context.language())));
        }
        var understood = Understood.parts(Section.RETENTION, parts);
        return Optional.of(
                saysMore(place, length.isPresent())
                                || length.isEmpty() && sentence.period().isPresent()
                        ? understood.and(OwnPassage.of(Section.RETENTION, sentence.text(), context.language()))
                        : understood);
    }

    private static boolean isRight(Place place) {
        return place.in(Section.RIGHTS_ACCESS, Section.RIGHTS_RECTIFICATION, Section.RIGHTS_OTHER)
                && place.has("right.STATUTORY_DUTY")
                && !place.sentence().has("retention_criterion");
    }

    /** 'Five years after the relationship has ended'. */
    private Optional<RetentionRule> length(Place place) {
        var sentence = place.sentence();
        if (place.has("retention.five_years_ended")) {
            return Optional.of(rule(place, Trigger.END_OF_RELATIONSHIP, null, null, Ended.FIVE_YEARS_WITHOUT_CONTACT));
        }
        // What the time runs from is not guessed: without it the sentence stays as it was.
        var period = sentence.period();
        if (period.isEmpty() || sentence.trigger() == null) {
            return Optional.empty();
        }
        var trigger = Trigger.valueOf(sentence.trigger().toUpperCase(Locale.ROOT));
        var time = Period.parse(lastPeriod(sentence.lower()).orElse(period.get()));
        var unit = time.getYears() > 0 ? Unit.YEARS : time.getMonths() > 0 ? Unit.MONTHS : Unit.DAYS;
        var amount = time.getYears() > 0 ? time.getYears() : time.getMonths() > 0 ? time.getMonths() : time.getDays();
        return amount < 1 || amount > 200 ? Optional.empty() : Optional.of(rule(place, trigger, amount, unit, null));
    }

    /** What is looked at every two years and erased after five is erased after five. */
    private static Optional<String> lastPeriod(String lower) {
        var review = Phrases.matcher(lower, "retention.review");
        return review.find() ? ReadSentence.period(lower.substring(after(lower))) : Optional.empty();
    }

    private static int after(String lower) {
        var every = lower.indexOf("välein");
        return every < 0 ? 0 : every;
    }

    /** 'As long as the relationship lasts', 'as the law demands'. */
    private Optional<RetentionRule> without(Place place) {
        if (place.has("retention.longer_by_law")) {
            return Optional.of(new RetentionRule(
                    Set.of(),
                    Set.of(),
                    Trigger.BY_LAW,
                    null,
                    null,
                    null,
                    null,
                    Set.of(),
                    Action.KEEP,
                    null,
                    true,
                    null));
        }
        for (var one : List.of(
                Map.entry("retention.while_relationship", Trigger.END_OF_RELATIONSHIP),
                Map.entry("retention.while_contract", Trigger.END_OF_CONTRACT),
                Map.entry("retention.until_withdrawal", Trigger.WITHDRAWAL),
                Map.entry("retention.on_request", Trigger.REQUEST),
                Map.entry("retention.by_law", Trigger.BY_LAW))) {
            if (place.has(one.getKey())) {
                return Optional.of(rule(place, one.getValue(), null, null, null));
            }
        }
        return Optional.empty();
    }

    private static RetentionRule rule(Place place, Trigger trigger, Integer amount, Unit unit, Ended ended) {
        var action = place.has("retention.anonymise") ? Action.ANONYMISE : Action.DELETE;
        var blocks =
                trigger == Trigger.REQUEST ? Phrases.constants(place.lower(), "block.", Block.class) : Set.<Block>of();
        return new RetentionRule(
                Set.of(), Set.of(), trigger, amount, unit, ended, null, blocks, action, null, true, review(place));
    }

    private static Integer review(Place place) {
        var every = after(place.lower());
        if (!place.has("retention.review") || every == 0) {
            return null;
        }
        return ReadSentence.period(place.lower().substring(0, every))
                .map(Period::parse)
                .map(period -> (int) period.toTotalMonths())
                .filter(months -> months > 0)
                .orElse(null);
    }

    private static Optional<Statement> statement(Place place) {
        return List.of(StatementKind.ONLY_AS_LONG_AS_NEEDED, StatementKind.EARLIER_ERASURE_ON_REQUEST).stream()
                .filter(kind -> place.has("statement." + kind.name()))
                .map(Statement::new)
                .findFirst();
    }

    private static boolean saysMore(Place place, boolean timed) {
        return place.rest("retention.", "block.", "statement.", "condition.LAW") > (timed ? 9 : 5);
    }
}
