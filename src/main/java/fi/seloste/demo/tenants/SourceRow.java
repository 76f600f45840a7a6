package fi.seloste.demo.tenants;

import fi.seloste.common.Wording;
import fi.seloste.register.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** A source in the making. */
final class SourceRow implements Supplier<Source> {

    private final String entry;
    private Set<UUID> groups = Set.of();
    private Set<UUID> categories = Set.of();
    private Set<Source.Channel> channels = Set.of();
    private Set<Source.Occasion> occasions = Set.of();
    private boolean onlyWithConsent;
    private boolean forMinors;
    private boolean open;

    SourceRow(String entry) {
        this.entry = entry;
    }

    SourceRow of(UUID... groups) {
        this.groups = new LinkedHashSet<>(List.of(groups));
        return this;
    }

    SourceRow about(UUID... categories) {
        this.categories = new LinkedHashSet<>(List.of(categories));
        return this;
    }

    SourceRow by(Source.Channel... channels) {
        this.channels = new LinkedHashSet<>(List.of(channels));
        return this;
    }

    SourceRow at(Source.Occasion... occasions) {
        this.occasions = new LinkedHashSet<>(List.of(occasions));
        return this;
    }

    SourceRow onlyWithConsent() {
        onlyWithConsent = true;
        return this;
    }

    SourceRow forMinors() {
        forMinors = true;
        return this;
    }

    SourceRow openToAnyone() {
        open = true;
        return this;
    }

    @Override
    public Source get() {
        return new Source(
                Wording.entry(entry), groups, categories, channels, occasions, onlyWithConsent, forMinors, open);
    }
}
