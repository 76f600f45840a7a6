package fi.seloste.contact.permission;

/** What somebody is contacted for. */
public enum Aim {
    /** What a contract or a statute makes necessary: an invoice, a changed time, a recall. */
    SERVICE,
    DIRECT_MARKETING,
    DISTANCE_SELLING,
    MARKET_RESEARCH,
    PUBLICATION_IN_LISTS
}
