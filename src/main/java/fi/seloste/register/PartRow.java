package fi.seloste.register;

import java.util.UUID;

/** A part as it stands in its register: the row that a sentence of the notice comes from. */
public record PartRow(UUID id, Part part) {}
