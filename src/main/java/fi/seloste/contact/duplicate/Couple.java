package fi.seloste.contact.duplicate;

import java.util.UUID;

/** Two contacts, in the same order whoever is named first: the one who was added earlier before the other. */
record Couple(UUID first, UUID second) {

    Couple {
        if (first.equals(second)) {
            throw new IllegalArgumentException("Nobody is a couple alone");
        }
        // As the ids were made: the comparison of the class is signed.
        if (first.toString().compareTo(second.toString()) > 0) {
            var later = first;
            first = second;
            second = later;
        }
    }
}
