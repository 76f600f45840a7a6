package fi.seloste.register;

import fi.seloste.common.DraftOnly;

/** The statements that a register can make about itself without naming anybody, each under its section. */
public enum StatementKind {
    ONLY_STATED_PURPOSES(Section.PURPOSES),
    /** The organisation targets its own advertising by its own registers, and gives them to nobody for it. */
    OWN_TARGETING_WITHOUT_DISCLOSURE(Section.PURPOSES),

    COLLECTED_DIRECTLY_AND_PROTECTED(Section.SOURCES),

    NO_REGULAR_DISCLOSURES(Section.RECIPIENTS),
    OWN_USE_ONLY(Section.RECIPIENTS),
    OWN_STAFF_MAINLY(Section.RECIPIENTS),

    @DraftOnly
    NO_OUTSIDERS(Section.PROCESSORS),
    MAY_OUTSOURCE_UNDER_CONTRACT(Section.PROCESSORS),
    PARTNERS_FOLLOW_LAW(Section.PROCESSORS),
    /** Partners may maintain the relationship, and part of the data may move to their servers for technical reasons. */
    PARTNERS_MAY_MAINTAIN(Section.PROCESSORS),
    TECHNICAL_INTERFACES_ONLY(Section.PROCESSORS),

    NO_TRANSFERS(Section.TRANSFERS),
    TRANSFERS_POSSIBLE(Section.TRANSFERS),
    /** Not outside the Union unless the technical implementation needs it, and then on a basis of Chapter V. */
    TRANSFER_ONLY_IF_NEEDED(Section.TRANSFERS),
    NO_OTHER_TRANSFERS(Section.TRANSFERS),
    TRANSFERS_WITH_SAFEGUARDS(Section.TRANSFERS),
    /** 'Not outside the EEA without the person's permission': consent is no general rule for transfers (Art. 49). */
    @DraftOnly
    TRANSFER_BY_PERMISSION(Section.TRANSFERS),
    /** A heading on transfers with nothing under it. */
    @DraftOnly
    TRANSFERS_HEADING_ONLY(Section.TRANSFERS),

    ONLY_AS_LONG_AS_NEEDED(Section.RETENTION),
    EARLIER_ERASURE_ON_REQUEST(Section.RETENTION),

    CARE_AND_PROTECTION(Section.SECURITY);

    private final Section section;

    StatementKind(Section section) {
        this.section = section;
    }

    /** Where the notice says it. */
    public Section section() {
        return section;
    }
}
