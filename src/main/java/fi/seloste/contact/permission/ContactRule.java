package fi.seloste.contact.permission;

import static fi.seloste.contact.permission.ContactReason.BANNED;
import static fi.seloste.contact.permission.ContactReason.CONSENTED;
import static fi.seloste.contact.permission.ContactReason.CONSENT_WITHDRAWN;
import static fi.seloste.contact.permission.ContactReason.CUSTOMER;
import static fi.seloste.contact.permission.ContactReason.INTEREST;
import static fi.seloste.contact.permission.ContactReason.NEEDED_FOR_SERVICE;
import static fi.seloste.contact.permission.ContactReason.NOT_FORBIDDEN;
import static fi.seloste.contact.permission.ContactReason.NO_CONSENT;
import static fi.seloste.contact.permission.ContactReason.NO_PRIOR_CONSENT;
import static fi.seloste.contact.permission.ContactReason.NO_PURPOSE;
import static fi.seloste.contact.permission.ContactReason.THEIR_JOB;

import fi.seloste.contact.Ban;
import fi.seloste.register.Article6;
import java.util.EnumSet;
import java.util.Set;

/**
 * May we contact this person for this? The General Data Protection Regulation says whether there is a basis and whether
 * the person has objected, chapter 24 of Act 917/2014 by which channels direct marketing may come.
 *
 * @param aim            what for
 * @param channel        how; null for a publication in lists
 * @param aboutTheirJob  whether the message concerns the person's work for the organisation they act for
 * @param bases          the bases of the purpose for the groups that the person stands in today; none where the purpose
 *     does not concern the person
 * @param marketing      whether the purpose is direct marketing
 * @param consent        the person's latest word on the purpose
 * @param bans           what the person has forbidden
 * @param represents     whether the person acts for an organisation
 * @param couldRefuse    whether the person is a customer whose details were taken at a sale at which marketing could be
 *     refused
 */
record ContactRule(
        Aim aim,
        MessageChannel channel,
        boolean aboutTheirJob,
        Set<Article6> bases,
        boolean marketing,
        Consent consent,
        Set<Ban> bans,
        boolean represents,
        boolean couldRefuse) {

    /** The person's latest word on a purpose. */
    enum Consent {
        NEVER_ASKED,
        GIVEN,
        WITHDRAWN
    }

    /** Bases on which people are told what a service, contract or statute makes necessary. */
    private static final Set<Article6> NEEDED =
            EnumSet.of(Article6.CONTRACT, Article6.LEGAL_OBLIGATION, Article6.VITAL_INTERESTS, Article6.PUBLIC_TASK);

    /** The customer's exception is for messages that somebody reads, not for calls by a machine. */
    private static final Set<MessageChannel> FOR_CUSTOMERS =
            EnumSet.of(MessageChannel.EMAIL, MessageChannel.TEXT_MESSAGE);

    ContactReason answer() {
        if (bases.isEmpty()) {
            return NO_PURPOSE;
        }
        if (isService()) {
            return NEEDED_FOR_SERVICE;
        }
        if (isBanned()) {
            return BANNED;
        }
        if (consent == Consent.WITHDRAWN) {
            return CONSENT_WITHDRAWN;
        }
        if (consent == Consent.GIVEN && bases.contains(Article6.CONSENT)) {
            return CONSENTED;
        }
        if (bases.equals(Set.of(Article6.CONSENT))) {
            return NO_CONSENT;
        }
        // What is published in a list is sent to nobody: whoever objects is left out (GDPR 21(1)).
        if (!isMarketing() || channel == null) {
            return INTEREST;
        }
        if (!channel.needsPriorConsent()) {
            return NOT_FORBIDDEN;
        }
        if (represents && aboutTheirJob) {
            return THEIR_JOB;
        }
        return couldRefuse && FOR_CUSTOMERS.contains(channel) ? CUSTOMER : NO_PRIOR_CONSENT;
    }

    /** Marketing does not become a message of service by being called one. */
    private boolean isService() {
        return aim == Aim.SERVICE && !marketing && bases.stream().anyMatch(NEEDED::contains);
    }

    private boolean isMarketing() {
        return marketing || aim == Aim.DIRECT_MARKETING || aim == Aim.DISTANCE_SELLING;
    }

    private boolean isBanned() {
        return isMarketing() && channel != null && bans.contains(channel.ban())
                || switch (aim) {
                    case DISTANCE_SELLING -> bans.contains(Ban.DISTANCE_SELLING);
                    case MARKET_RESEARCH -> bans.contains(Ban.MARKET_RESEARCH);
                    case PUBLICATION_IN_LISTS -> bans.contains(Ban.PUBLICATION_IN_LISTS);
                    case SERVICE, DIRECT_MARKETING -> false;
                };
    }
}
