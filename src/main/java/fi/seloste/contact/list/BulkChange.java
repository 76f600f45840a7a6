package fi.seloste.contact.list;

import java.time.LocalDate;
import java.util.UUID;

/** What is done to many contacts at once. */
public sealed interface BulkChange {

    record AddKeyword(String word) implements BulkChange {}

    record RemoveKeyword(String word) implements BulkChange {}

    /** They stand in the group, too, from the day on. */
    record Join(UUID group, LocalDate day) implements BulkChange {}

    /** Their place in a register ends, wherever it goes on. */
    record End(UUID register, LocalDate day) implements BulkChange {}

    /** From one group of a register to another of the same, with everything else that is known of their place. */
    record Move(UUID from, UUID to) implements BulkChange {}
}
