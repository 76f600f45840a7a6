package fi.seloste.register;

import jakarta.validation.constraints.NotNull;

/** A statement that names no party: 'no regular disclosures', 'part of the processing may be outsourced'. */
public record Statement(@NotNull StatementKind says) implements Part {}
