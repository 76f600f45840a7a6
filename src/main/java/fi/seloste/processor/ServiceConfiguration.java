package fi.seloste.processor;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;

/**
 * A service of the inventory with the party behind it and its transfers.
 *
 * @param party null where only a kind of recipient is known
 */
public record ServiceConfiguration(
        UUID id, ServiceOrigin origin, ServiceDetails details, PartyDetails party, List<TransferRow> transfers) {

    public record TransferRow(UUID id, TransferDetails details) {}

    public ServiceConfiguration {
        origin = origin == null ? ServiceOrigin.ORGANISATION : origin;
        transfers = transfers == null ? List.of() : List.copyOf(transfers);
    }

    /** Whether the service is part of running this installation, so that no organisation in it is without. */
    @JsonIgnore
    public boolean isOperators() {
        return origin != ServiceOrigin.ORGANISATION;
    }
}
