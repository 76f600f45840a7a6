package fi.seloste.tenant;

import java.util.UUID;

/** An organisation as others see it. */
public record Organisation(UUID id, String slug, OrganisationDetails details) {}
