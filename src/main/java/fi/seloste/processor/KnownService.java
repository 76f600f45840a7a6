package fi.seloste.processor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A service that many firms use, as the shared catalogue knows it: something to start from, for the organisation to
 * check against its own agreement.
 *
 * @param aliases   what else it is called
 * @param purpose   entry of the catalogue {@code service}
 * @param transfers where data go outside the Economic Area, with the mechanism that is proposed for it
 * @param source    where this is known from; null where nothing public was found
 * @param toCheck   what is still to be checked, or null
 */
public record KnownService(
        String id,
        String name,
        List<String> aliases,
        PartyDetails party,
        ServiceRole role,
        String purpose,
        Set<String> countries,
        List<ProposedTransfer> transfers,
        String source,
        LocalDate checkedOn,
        String toCheck) {

    public record ProposedTransfer(String country, String mechanism) {

        /** The transfer to begin with: whether the importer is certified is for the organisation to look up. */
        TransferDetails toDetails() {
            return new TransferDetails(country, mechanism, null, null, true, null);
        }
    }

    public KnownService {
        Datum.require("a known service", id, name, party, role, purpose, countries, checkedOn);
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        transfers = transfers == null ? List.of() : List.copyOf(transfers);
    }

    /** Whether nothing about it is left to be checked. */
    public boolean isChecked() {
        return source != null && toCheck == null;
    }

    /** Whether the organisation's service is this one, or of the same firm. */
    boolean isBehind(ServiceConfiguration service) {
        return names().anyMatch(each -> each.equalsIgnoreCase(service.details().name())
                || service.party() != null
                        && each.equalsIgnoreCase(service.party().name()));
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(name, party.name()), aliases.stream());
    }
}
