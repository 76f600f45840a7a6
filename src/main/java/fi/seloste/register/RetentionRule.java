package fi.seloste.register;

import fi.seloste.common.LocalizedText;
import fi.seloste.common.OneOf;
import fi.seloste.common.RefersTo;
import fi.seloste.common.ShownWhen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * How long data are kept (Art. 13(2)(a)), and what happens then.
 *
 * @param groups     whose data; none means everyone's
 * @param categories which data; none means all
 * @param trigger    what starts the clock
 * @param amount     how many units of time after it; null where the trigger itself ends the keeping
 * @param ended      what counts as the end of a customer relationship, where the trigger is that
 * @param criterion  a criterion in words, where no period can be given
 * @param blocks     what postpones the action
 * @param statute    id of the statute that demands the keeping, or null
 * @param byHand     whether people carry it out. The product runs no rule by itself yet, so that each has to say so
 * @param reviewMonths how often the need for keeping is looked at, in months; null for never
 */
public record RetentionRule(
        @RefersTo(Group.class) Set<UUID> groups,
        @RefersTo(DataCategory.class) Set<UUID> categories,
        @NotNull Trigger trigger,
        @Min(1) @Max(200) Integer amount,
        @ShownWhen(component = "amount", required = true) Unit unit,

        @ShownWhen(component = "trigger", is = "END_OF_RELATIONSHIP")
        Ended ended,

        @Valid LocalizedText criterion,
        Set<Block> blocks,
        @NotNull Action action,
        @OneOf("statute") @Size(max = 60) String statute,
        @AssertTrue boolean byHand,
        @Min(1) @Max(120) Integer reviewMonths)
        implements Part {

    public enum Trigger {
        END_OF_RELATIONSHIP,
        LAST_SERVICE_CONTACT,
        END_OF_CONTRACT,
        COLLECTION,
        WITHDRAWAL,
        END_OF_FINANCIAL_YEAR,
        END_OF_CALENDAR_YEAR,
        /** The end of the calendar year in which the financial year ended (Accounting Act 2:10). */
        END_OF_YEAR_OF_FINANCIAL_YEAR,
        /** The person asks for it. */
        REQUEST,
        /** A statute says how long. */
        BY_LAW
    }

    public enum Unit {
        DAYS,
        MONTHS,
        YEARS
    }

    /** What counts as the end of a customer relationship. */
    public enum Ended {
        /** Somebody records that it ended. */
        RECORDED,
        /** Five years have passed since the last service contact. */
        FIVE_YEARS_WITHOUT_CONTACT,
        TWO_YEARS_WITHOUT_CONTACT
    }

    public enum Block {
        LAW,
        OPEN_INVOICE,
        COLLECTION,
        CLAIM
    }

    public enum Action {
        DELETE,
        ANONYMISE,
        REVIEW,
        /** Keep longer than the other rules say, as long as the ground lasts. */
        KEEP
    }

    /** Vouchers as the Accounting Act has them (2:10): six years after the year in which the financial year ended. */
    public RetentionRule ofVouchers() {
        return new RetentionRule(
                groups,
                categories,
                Trigger.END_OF_YEAR_OF_FINANCIAL_YEAR,
                6,
                Unit.YEARS,
                null,
                criterion,
                blocks,
                action,
                statute,
                byHand,
                reviewMonths);
    }

    public RetentionRule {
        groups = Part.set(groups);
        categories = Part.set(categories);
        blocks = Part.constants(blocks);
    }
}
