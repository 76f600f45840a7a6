package fi.seloste.processor;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The agreement on processing (Art. 28(3)) or on joint responsibility (Art. 26).
 *
 * @param validUntil the last day it is in force, or null for an open-ended one
 * @param link       where it is kept
 */
public record Agreement(
        LocalDate signed,
        LocalDate validUntil,
        @Size(max = 500) String link) {}
