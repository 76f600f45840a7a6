package fi.seloste.demo.tenants;

import fi.seloste.common.Wording;
import fi.seloste.register.Disclosure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** A disclosure in the making. */
final class DisclosureRow implements Supplier<Disclosure> {

    private final Wording recipient;
    private Set<UUID> categories = Set.of();
    private Set<Disclosure.Condition> conditions = Set.of();
    private Set<Disclosure.Form> forms = Set.of();

    DisclosureRow(Wording recipient) {
        this.recipient = recipient;
    }

    DisclosureRow when(Disclosure.Condition... conditions) {
        this.conditions = new LinkedHashSet<>(List.of(conditions));
        return this;
    }

    DisclosureRow of(UUID... categories) {
        this.categories = new LinkedHashSet<>(List.of(categories));
        return this;
    }

    DisclosureRow as(Disclosure.Form... forms) {
        this.forms = new LinkedHashSet<>(List.of(forms));
        return this;
    }

    @Override
    public Disclosure get() {
        return new Disclosure(recipient, null, categories, conditions, forms);
    }
}
