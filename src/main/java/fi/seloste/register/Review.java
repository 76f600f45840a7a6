package fi.seloste.register;

import fi.seloste.common.LocalizedText;
import java.time.LocalDate;
import java.util.UUID;

/**
 * When a register was last gone through, and when it should be again (Arts. 5(2) and 24(1)).
 *
 * @param last null where nobody has said yet that they went through it
 * @param due  the last day in time, or null where the organisation has set no interval
 */
public record Review(UUID register, String slug, LocalizedText name, LocalDate last, LocalDate due) {

    public boolean isLate(LocalDate day) {
        return due != null && day.isAfter(due);
    }
}
