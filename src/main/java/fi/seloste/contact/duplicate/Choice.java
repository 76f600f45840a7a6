package fi.seloste.contact.duplicate;

import java.util.Set;
import java.util.UUID;

/**
 * Which of two contacts says what stays where they differ.
 *
 * @param name         whose name
 * @param organisation whose organisation
 * @param ofSecond     the fields of which the second's value stays; of the others, the first's
 */
public record Choice(Of name, Of organisation, Set<UUID> ofSecond) {

    public enum Of {
        FIRST,
        SECOND
    }

    public Choice {
        ofSecond = Set.copyOf(ofSecond);
    }
}
