package fi.seloste.register;

/** What old notices name as a legal basis although it is none. */
public enum ClaimedGround {
    CUSTOMER_RELATIONSHIP,
    ASSIGNMENT,
    MEMBERSHIP,
    /** 'Other appropriate connection', of the repealed Personal Data Act. */
    APPROPRIATE_CONNECTION,
    /** Consent read into using the service or the site (recital 32). */
    USE_OF_SERVICE,
    /** 'Within the limits of the Personal Data Act' (523/1999, repealed on 1 January 2019). */
    REPEALED_ACT
}
