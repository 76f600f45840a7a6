package fi.seloste.onboarding;

/** What is asked with yes or no of somebody who begins; what a trade states may depend on it. */
public enum Question {
    BUSINESSES,
    PROSPECTS,
    EVENTS,
    MINORS,
    WELLBEING,
    DELIVERIES,
    ACCOUNTS,
    NEWSLETTER,
    ANALYTICS
}
