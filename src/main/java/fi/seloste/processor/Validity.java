package fi.seloste.processor;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a decision or an act holds.
 *
 * @param from       the first day
 * @param until      the last day, where it expires or is repealed with a last day; else null
 * @param annulledOn the day of the judgment that ended it, from which on it does not hold; else null
 * @param why        what ended it, or will; null where nothing does
 */
public record Validity(LocalDate from, LocalDate until, LocalDate annulledOn, Trilingual why) {

    public Validity {
        if (from == null) {
            throw new IllegalArgumentException("a validity has no first day");
        }
        if (until != null && annulledOn != null) {
            throw new IllegalArgumentException("a validity ends twice, by a last day and by a judgment");
        }
        var end = until != null ? until : annulledOn;
        if (end != null && end.isBefore(from)) {
            throw new IllegalArgumentException("a validity ends on " + end + ", before it begins");
        }
        if ((end == null) != (why == null)) {
            throw new IllegalArgumentException("a validity has an end without the reason, or a reason without the end");
        }
    }

    public boolean beginsAfter(LocalDate day) {
        return day.isBefore(from);
    }

    public boolean hasEndedOn(LocalDate day) {
        return until != null && day.isAfter(until) || annulledOn != null && !day.isBefore(annulledOn);
    }

    public boolean holdsOn(LocalDate day) {
        return !beginsAfter(day) && !hasEndedOn(day);
    }

    /** The same, struck down by a judgment of that day; what has ended by then stays as it ended. */
    Validity endingOn(LocalDate day, Trilingual reason) {
        return hasEndedOn(day) ? this : new Validity(from.isAfter(day) ? day : from, null, day, reason);
    }

    /** The date that is told as its end. */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(until != null ? until : annulledOn);
    }
}
