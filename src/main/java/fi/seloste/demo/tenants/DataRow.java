package fi.seloste.demo.tenants;

import fi.seloste.common.LocalizedText;
import fi.seloste.common.Wording;
import fi.seloste.register.DataCategory;
import fi.seloste.register.DataCategory.HeldAt;
import fi.seloste.register.DataCategory.Obligation;
import fi.seloste.register.DataCategory.Origin;
import fi.seloste.register.SpecialCategory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** A category of data in the making: given by the person, freely, and held here, unless it says otherwise. */
final class DataRow implements Supplier<DataCategory> {

    private final String entry;
    private Set<UUID> groups = Set.of();
    private Origin origin = Origin.PERSON;
    private boolean openEnded;
    private boolean onlyWithConsent;
    private Obligation obligation = Obligation.VOLUNTARY;
    private LocalizedText consequence;
    private SpecialCategory special;
    private HeldAt held = HeldAt.HERE;
    private UUID holder;

    DataRow(String entry) {
        this.entry = entry;
    }

    DataRow of(UUID... groups) {
        this.groups = new LinkedHashSet<>(List.of(groups));
        return this;
    }

    DataRow from(Origin origin) {
        this.origin = origin;
        return this;
    }

    DataRow openEnded() {
        openEnded = true;
        return this;
    }

    DataRow onlyWithConsent() {
        onlyWithConsent = true;
        return this;
    }

    /** Without it there is no contract, or no service. */
    DataRow needed() {
        obligation = Obligation.CONTRACT;
        return this;
    }

    /** As in an old notice, which does not say whether it must be given. */
    DataRow obligationUnsaid() {
        obligation = Obligation.NOT_STATED;
        return this;
    }

    /** What follows from not giving it. */
    DataRow orElse(String fi, String sv, String en) {
        consequence = LocalizedText.of(fi, sv, en);
        return this;
    }

    DataRow special(SpecialCategory special) {
        this.special = special;
        return this;
    }

    DataRow heldBy(UUID service) {
        held = HeldAt.SERVICE;
        holder = service;
        return this;
    }

    DataRow onPaper() {
        held = HeldAt.PAPER;
        return this;
    }

    @Override
    public DataCategory get() {
        return new DataCategory(
                Wording.entry(entry),
                groups,
                origin,
                openEnded,
                onlyWithConsent,
                obligation,
                consequence,
                special,
                held,
                holder);
    }
}
