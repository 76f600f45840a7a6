package fi.seloste.demo.tenants;

import fi.seloste.common.LocalizedText;
import fi.seloste.common.Wording;
import fi.seloste.processor.Agreement;
import fi.seloste.processor.KnownServices;
import fi.seloste.processor.PartyDetails;
import fi.seloste.processor.ServiceDetails;
import fi.seloste.processor.ServiceRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A service of the inventory in the making. */
final class ServiceRow {

    private String name;
    private final PartyDetails party;
    private final Wording description;
    private final ServiceRole role;
    private final Wording purpose;
    private final Set<String> countries;
    private LocalizedText arrangement;
    private Agreement agreement;

    private ServiceRow(
            String name,
            PartyDetails party,
            Wording description,
            ServiceRole role,
            Wording purpose,
            Set<String> countries) {
        this.name = name;
        this.party = party;
        this.description = description;
        this.role = role;
        this.purpose = purpose;
        this.countries = countries;
    }

    /** A service of the shared catalogue. */
    static ServiceRow known(String id) {
        var known = KnownServices.get(id).orElseThrow();
        return new ServiceRow(
                known.name(), known.party(), null, known.role(), Wording.entry(known.purpose()), known.countries());
    }

    /** A processor in Finland that is known by its kind: "an accounting office". */
    static ServiceRow unnamed(String name, String kind, String purpose) {
        return new ServiceRow(
                name, null, Wording.entry(kind), ServiceRole.PROCESSOR, Wording.entry(purpose), Set.of("FI"));
    }

    /** Called something else than the catalogue calls it. */
    ServiceRow renamed(String name) {
        this.name = name;
        return this;
    }

    /** The essence of the arrangement between joint controllers. */
    ServiceRow arranged(String fi, String sv, String en) {
        arrangement = LocalizedText.of(fi, sv, en);
        return this;
    }

    ServiceRow agreed(LocalDate signed) {
        agreement = new Agreement(signed, null, null);
        return this;
    }

    UUID on(Desk desk, String row) {
        var details = new ServiceDetails(
                name, null, description, role, purpose, countries, arrangement, agreement, List.of());
        return desk.service(row, details, party);
    }
}
