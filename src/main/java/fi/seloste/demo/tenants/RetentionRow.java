package fi.seloste.demo.tenants;

import fi.seloste.common.LocalizedText;
import fi.seloste.register.RetentionRule;
import fi.seloste.register.RetentionRule.Action;
import fi.seloste.register.RetentionRule.Block;
import fi.seloste.register.RetentionRule.Ended;
import fi.seloste.register.RetentionRule.Trigger;
import fi.seloste.register.RetentionRule.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** A retention rule in the making: deletes by hand, unless it says otherwise. */
final class RetentionRow implements Supplier<RetentionRule> {

    private final Set<UUID> categories;
    private Set<UUID> groups = Set.of();
    private Trigger trigger;
    private Integer amount;
    private Unit unit;
    private Ended ended;
    private LocalizedText criterion;
    private Set<Block> blocks = Set.of();
    private Action action = Action.DELETE;
    private String statute;
    private Integer reviewMonths;

    RetentionRow(Set<UUID> categories) {
        this.categories = categories;
    }

    RetentionRow of(UUID... groups) {
        this.groups = new LinkedHashSet<>(List.of(groups));
        return this;
    }

    RetentionRow until(Trigger trigger) {
        this.trigger = trigger;
        return this;
    }

    RetentionRow years(int years, Trigger after) {
        amount = years;
        unit = Unit.YEARS;
        return until(after);
    }

    RetentionRow months(int months, Trigger after) {
        amount = months;
        unit = Unit.MONTHS;
        return until(after);
    }

    RetentionRow ended(Ended ended) {
        this.ended = ended;
        return this;
    }

    RetentionRow criterion(String fi, String sv, String en) {
        criterion = LocalizedText.of(fi, sv, en);
        return this;
    }

    RetentionRow unless(Block... blocks) {
        this.blocks = new LinkedHashSet<>(List.of(blocks));
        return this;
    }

    RetentionRow then(Action action) {
        this.action = action;
        return this;
    }

    RetentionRow because(String statute) {
        this.statute = statute;
        return this;
    }

    RetentionRow reviewedEvery(int months) {
        reviewMonths = months;
        return this;
    }

    @Override
    public RetentionRule get() {
        return new RetentionRule(
                groups,
                categories,
                trigger,
                amount,
                unit,
                ended,
                criterion,
                blocks,
                action,
                statute,
                true,
                reviewMonths);
    }
}
