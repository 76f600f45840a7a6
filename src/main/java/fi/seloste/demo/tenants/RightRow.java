package fi.seloste.demo.tenants;

import fi.seloste.register.Right;
import fi.seloste.register.RightStatement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** A statement about a right in the making. */
final class RightRow implements Supplier<RightStatement> {

    private final Right right;
    private Set<RightStatement.Detail> details = Set.of();
    private RightStatement.Limit limit;
    private Set<RightStatement.MarketingUse> uses = Set.of();

    RightRow(Right right) {
        this.right = right;
    }

    RightRow with(RightStatement.Detail... details) {
        this.details = new LinkedHashSet<>(List.of(details));
        return this;
    }

    RightRow limited(RightStatement.Limit limit) {
        this.limit = limit;
        return this;
    }

    RightRow forbidding(RightStatement.MarketingUse... uses) {
        this.uses = new LinkedHashSet<>(List.of(uses));
        return this;
    }

    @Override
    public RightStatement get() {
        return new RightStatement(right, Set.of(), details, limit, uses);
    }
}
