package fi.seloste.demo.tenants;

import fi.seloste.common.Wording;
import fi.seloste.register.Article6;
import fi.seloste.register.Article9;
import fi.seloste.register.LegalBasis;
import fi.seloste.register.Purpose;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** A purpose in the making, with a legal basis for each group; no group named is everyone in the register. */
final class PurposeRow implements Supplier<Purpose> {

    private final String entry;
    private final List<LegalBasis> bases = new ArrayList<>();
    private boolean marketing;

    PurposeRow(String entry) {
        this.entry = entry;
    }

    PurposeRow directMarketing() {
        marketing = true;
        return this;
    }

    PurposeRow consent(UUID... groups) {
        return on(Article6.CONSENT, null, null, null, null, groups);
    }

    /** Consent to data about health, which has to be explicit (Art. 9(2)(a)). */
    PurposeRow explicitConsent(UUID... groups) {
        return on(Article6.CONSENT, Article9.EXPLICIT_CONSENT, null, null, null, groups);
    }

    PurposeRow contract(UUID... groups) {
        return on(Article6.CONTRACT, null, null, null, null, groups);
    }

    PurposeRow obligation(String statute, UUID... groups) {
        return on(Article6.LEGAL_OBLIGATION, null, null, null, statute, groups);
    }

    /**
     * @param balancing why the interest weighs more than the person's; for the firm itself, not published
     */
    PurposeRow interest(String entry, String balancing, UUID... groups) {
        return on(Article6.LEGITIMATE_INTERESTS, null, Wording.entry(entry), balancing, null, groups);
    }

    private PurposeRow on(
            Article6 basis, Article9 condition, Wording interest, String balancing, String statute, UUID... groups) {
        for (var group : groups.length == 0 ? Collections.<UUID>singletonList(null) : List.of(groups)) {
            bases.add(new LegalBasis(group, basis, condition, interest, balancing, statute));
        }
        return this;
    }

    @Override
    public Purpose get() {
        return new Purpose(Wording.entry(entry), marketing, bases);
    }
}
