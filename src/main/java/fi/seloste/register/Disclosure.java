package fi.seloste.register;

import fi.seloste.common.Catalogue;
import fi.seloste.common.DraftOnly;
import fi.seloste.common.RefersTo;
import fi.seloste.common.Wording;
import fi.seloste.processor.ServiceDetails;
import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;

/**
 * Data given to somebody who is not our processor (Art. 13(1)(e)).
 *
 * @param recipient  who, catalogue {@code recipient}; empty where the condition says it all
 * @param service    the party of the inventory that receives, where it stands there
 * @param categories which data; none means all
 * @param conditions when
 * @param forms      in which form
 */
public record Disclosure(
        @Catalogue("recipient") @Valid Wording recipient,
        @RefersTo(ServiceDetails.class) UUID service,
        @RefersTo(DataCategory.class) Set<UUID> categories,
        Set<Condition> conditions,
        Set<Form> forms)
        implements Part {

    public enum Condition {
        REQUEST_OF_PERSON,
        CONSENT,
        CONTRACT,
        SEPARATE_AGREEMENT,
        LAW,
        AUTHORITY,
        INVOICING,
        COLLECTION,
        CREDIT_APPLICATION,
        CREDIT_DECISION,
        ADDED_VALUE_SERVICE,
        BUSINESS_SALE,
        MAILING_HOUSE,
        /** Publishing the register as a list to whoever does not forbid it: no basis of Art. 6 carries it. */
        @DraftOnly
        PUBLICATION_UNLESS_FORBIDDEN
    }

    public enum Form {
        PAPER,
        LABELS,
        ELECTRONIC,
        LIST
    }

    public Disclosure {
        categories = Part.set(categories);
        conditions = Part.constants(conditions);
        forms = Part.constants(forms);
    }
}
