package fi.seloste.processor;

import java.util.List;
import java.util.UUID;

/**
 * A service of the inventory with the party behind it and its transfers.
 *
 * @param party null where only a kind of recipient is known
 */
public record ServiceConfiguration(UUID id, ServiceDetails details, PartyDetails party, List<TransferRow> transfers) {

    public record TransferRow(UUID id, TransferDetails details) {}

    public ServiceConfiguration {
        transfers = transfers == null ? List.of() : List.copyOf(transfers);
    }
}
