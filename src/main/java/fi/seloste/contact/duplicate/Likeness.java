package fi.seloste.contact.duplicate;

import java.util.List;

/**
 * What two contacts have in common.
 *
 * @param reasons      the strongest first
 * @param isNamedAlike whether their names are nearly the same: families and firms share addresses and numbers
 */
public record Likeness(List<Reason> reasons, boolean isNamedAlike) implements Comparable<Likeness> {

    /** How likely it is one person. */
    public enum Strength {
        VERY_LIKELY,
        LIKELY,
        POSSIBLE
    }

    public Strength strength() {
        return switch (reasons.getFirst()) {
            case EMAIL, PHONE -> isNamedAlike ? Strength.VERY_LIKELY : Strength.POSSIBLE;
            default -> reasons.getFirst().best();
        };
    }

    @Override
    public int compareTo(Likeness other) {
        var byStrength = strength().compareTo(other.strength());
        return byStrength != 0 ? byStrength : reasons.getFirst().compareTo(other.reasons.getFirst());
    }
}
