package fi.seloste.register;

import fi.seloste.common.DraftOnly;
import fi.seloste.common.RefersTo;
import fi.seloste.common.ShownWhen;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;

/**
 * What the register says of one right beyond what follows from the legal bases.
 *
 * @param groups  whose right; none means everyone's
 * @param details what more the organisation grants or explains
 * @param limit   how the right is limited
 * @param uses    for the objection to direct marketing: the uses that can be forbidden
 */
public record RightStatement(
        @NotNull Right right,
        @RefersTo(Group.class) Set<UUID> groups,
        Set<Detail> details,
        Limit limit,

        @ShownWhen(component = "right", is = "MARKETING_OBJECTION")
        Set<MarketingUse> uses)
        implements Part {

    /** What an organisation may add to a right. */
    public enum Detail {
        /** Incomplete data are completed (Art. 16). */
        COMPLETION,
        /** Unnecessary and outdated data are mended as well. */
        UNNECESSARY_AND_OUTDATED,
        /** The person can check what is stored. */
        CHECK_STORED,
        /** Anonymising in place of erasing. */
        ANONYMISATION,
        /** Also called the right to be forgotten (Art. 17). */
        FORGOTTEN,
        /** Disputed data are restricted until the matter is settled (Art. 18(1)(a)). */
        UNTIL_SETTLED,
        /** A refusal can be taken to the authority. */
        REFUSAL_TO_AUTHORITY,
        /** Forbidding disclosure for marketing as well. */
        DISCLOSURE_FOR_MARKETING
    }

    public enum Limit {
        /** A statutory duty can require keeping (Art. 17(3)(b)). */
        STATUTORY_DUTY,
        /** Old notices: objecting only to unlawful processing. */
        @DraftOnly
        ONLY_IF_UNLAWFUL,
        /** Old notices: withdrawing only where consent is the sole basis. */
        @DraftOnly
        ONLY_IF_SOLE_BASIS,
        /** Old notices: complaining only about a refused correction. */
        @DraftOnly
        ONLY_REFUSED_CORRECTION,
        /** Old notices: an authority that is not named. */
        @DraftOnly
        AUTHORITY_NOT_NAMED,
        /** Old notices: an address of the authority's former site. */
        @DraftOnly
        AUTHORITY_OLD_ADDRESS
    }

    public enum MarketingUse {
        DIRECT_ADVERTISING,
        DISTANCE_SELLING,
        OTHER_DIRECT_MARKETING,
        MARKET_RESEARCH,
        OPINION_RESEARCH
    }

    /** The right as the law has it. */
    public RightStatement unlimited() {
        return new RightStatement(right, groups, details, null, uses);
    }

    public RightStatement {
        groups = Part.set(groups);
        details = Part.constants(details);
        uses = Part.constants(uses);
    }
}
