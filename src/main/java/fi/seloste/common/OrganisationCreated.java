package fi.seloste.common;

import java.util.UUID;

/** An organisation has come to be; published inside its transaction, with the organisation as the current tenant. */
public record OrganisationCreated(UUID organisation) {}
