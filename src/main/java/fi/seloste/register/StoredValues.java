package fi.seloste.register;

import java.util.UUID;

/** Values kept about people under the fields of registers. Removing a field decides about them, visibly. */
public interface StoredValues {

    /** How many values stand under the field. */
    long countOf(UUID field);

    /** Erases every value under the field. */
    void eraseOf(UUID field);

    /** How many of the values under a field could not be read as what it is to become. */
    default long unreadable(UUID field, DataField before, DataField after) {
        return 0;
    }

    /** Writes the values under a field as what it has become, and erases those that cannot be. */
    default void turn(UUID field, DataField before, DataField after) {}

    /**
     * Asked before something else is stated of fields: where they are held, which of them the law protects more. What it
     * gives is run once it is, and follows.
     */
    default Runnable follower() {
        return () -> {};
    }

    /** How many people something is kept of under a part: entries in a group, consents to a purpose. */
    long peopleUnder(UUID part);
}
