package fi.seloste.common;

import java.util.UUID;

/** A row without a tenant column that is still about one organisation: its changes stand in that one's audit trail. */
public interface OfOrganisation {
    UUID organisationId();
}
