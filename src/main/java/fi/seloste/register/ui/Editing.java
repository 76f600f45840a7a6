package fi.seloste.register.ui;

import fi.seloste.register.OwnClauses;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.RegisterParts;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * What the cards of a register share.
 *
 * @param reread  reads the register again after a change, and answers it
 * @param preview shows the notice with what is being typed, and the row that it is typed into
 */
record Editing(
        RegisterParts parts,
        OwnClauses clauses,
        PartChoices choices,
        PartWords words,
        boolean allowed,
        Supplier<RegisterConfiguration> reread,
        BiConsumer<RegisterConfiguration, UUID> preview) {}
