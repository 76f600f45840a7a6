package fi.seloste.processor;

import java.time.LocalDate;

/**
 * How a transfer stands on a day, and why: computed for that day, never stored.
 *
 * @param on  when the mechanism ended or begins; null in other states
 * @param why in a sentence
 */
public record TransferState(TransferStatus status, LocalDate on, Trilingual why) {

    public boolean isInOrder() {
        return status.isInOrder();
    }
}
