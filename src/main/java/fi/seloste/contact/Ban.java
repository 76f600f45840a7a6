package fi.seloste.contact;

/** What a person can forbid. */
public enum Ban {
    MARKETING_EMAIL,
    MARKETING_PHONE,
    MARKETING_POST,
    MARKETING_TEXT_MESSAGE,
    DISTANCE_SELLING,
    MARKET_RESEARCH,
    PUBLICATION_IN_LISTS
}
