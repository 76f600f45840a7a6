package fi.seloste.register;

import fi.seloste.common.Catalogue;
import fi.seloste.common.DraftOnly;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.RefersTo;
import fi.seloste.common.ShownWhen;
import fi.seloste.common.Wording;
import fi.seloste.processor.ServiceDetails;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;

/**
 * A category of personal data as the notice states it (Art. 14(1)(d)).
 *
 * @param groups      whose data; none means everyone's in the register
 * @param origin      whether it comes from the person or from elsewhere
 * @param openEnded   whether it is a catch-all such as 'other necessary details'
 * @param obligation  whether it must be given (Art. 13(2)(e))
 * @param consequence what follows from not giving it
 * @param special     the special category (Art. 9(1)) or other protected kind, or null
 * @param held        where it is held
 * @param holder      the service that holds it, where it is not held here
 * @param onlyWithConsent whether it is collected only with consent
 */
public record DataCategory(
        @NotNull @Catalogue("data") @Valid Wording text,
        @RefersTo(Group.class) Set<UUID> groups,
        @NotNull Origin origin,
        boolean openEnded,
        boolean onlyWithConsent,
        @NotNull Obligation obligation,
        @Valid LocalizedText consequence,
        SpecialCategory special,
        @NotNull HeldAt held,

        @ShownWhen(component = "held", is = "SERVICE") @RefersTo(ServiceDetails.class)
        UUID holder)
        implements Part {

    public enum Origin {
        PERSON,
        ELSEWHERE,
        BOTH,
        /** Arises in using the service or the site. */
        USE,
        /** Arises in the organisation's own work: notes, what was done. */
        OUR_WORK
    }

    /** Whether the person must give the data (Art. 13(2)(e)). */
    public enum Obligation {
        VOLUNTARY,
        CONTRACT,
        STATUTE,
        /** Old notices: it is not said. */
        @DraftOnly
        NOT_STATED
    }

    public enum HeldAt {
        HERE,
        SERVICE,
        PAPER
    }

    public DataCategory {
        groups = Part.set(groups);
    }

    /** The same, of another protected kind. */
    public DataCategory as(SpecialCategory kind) {
        return new DataCategory(
                text, groups, origin, openEnded, onlyWithConsent, obligation, consequence, kind, held, holder);
    }
}
