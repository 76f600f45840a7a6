package fi.seloste.register;

import fi.seloste.common.LocalizedText;
import fi.seloste.common.ShownWhen;
import jakarta.validation.Valid;

/**
 * Automated decisions and profiling (Art. 13(2)(f), 22).
 *
 * @param decisions    whether decisions with legal or similar effects are made without a person
 * @param profiling    whether people are profiled
 * @param logic        the logic involved, where either is so
 * @param consequences their significance and consequences
 */
public record AutomatedDecisions(
        boolean decisions,
        boolean profiling,

        @ShownWhen(
                component = {"decisions", "profiling"},
                is = "true")
        @Valid
        LocalizedText logic,

        @ShownWhen(
                component = {"decisions", "profiling"},
                is = "true")
        @Valid
        LocalizedText consequences)
        implements Part {}
