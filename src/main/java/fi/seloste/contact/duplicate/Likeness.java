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
            case IDENTITY_CODE -> Strength.VERY_LIKELY;
            case EMAIL, PHONE -> isNamedAlike ? Strength.VERY_LIKELY : Strength.POSSIBLE;
            case NAME_AND_ORGANISATION, ADDRESS -> Strength.LIKELY;
            case NAME -> Strength.POSSIBLE;
        };
    }

    @Override
    public int compareTo(Likeness other) {
        var byStrength = strength().compareTo(other.strength());
        return byStrength != 0 ? byStrength : reasons.getFirst().compareTo(other.reasons.getFirst());
    }
}
