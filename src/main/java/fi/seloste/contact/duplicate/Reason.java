package fi.seloste.contact.duplicate;

import fi.seloste.contact.duplicate.Likeness.Strength;

/** Why two contacts may be one person, the strongest first. */
public enum Reason {
    IDENTITY_CODE(Strength.VERY_LIKELY),
    EMAIL(Strength.VERY_LIKELY),
    PHONE(Strength.VERY_LIKELY),
    NAME_AND_ORGANISATION(Strength.LIKELY),
    /** With a similar name: people live together. */
    ADDRESS(Strength.LIKELY),
    NAME(Strength.POSSIBLE);

    private final Strength best;

    /** @param best how likely it makes it, where nothing speaks against it */
    Reason(Strength best) {
        this.best = best;
    }

    Strength best() {
        return best;
    }
}
