package fi.seloste.processor;

import java.time.LocalDate;

/** How the agreement with the party behind a service stands on a day (Arts. 26 and 28(3)). */
public enum AgreementState {
    /** The party decides for itself: the law demands no agreement. */
    NOT_NEEDED,
    MISSING,
    NOT_IN_FORCE_YET,
    IN_FORCE,
    ENDED;

    public static AgreementState of(ServiceDetails service, LocalDate day) {
        var agreement = service.agreement();
        if (agreement == null || agreement.signed() == null) {
            return service.role() == ServiceRole.SEPARATE_CONTROLLER ? NOT_NEEDED : MISSING;
        }
        if (agreement.signed().isAfter(day)) {
            return NOT_IN_FORCE_YET;
        }
        return agreement.validUntil() == null || !day.isAfter(agreement.validUntil()) ? IN_FORCE : ENDED;
    }

    public boolean isInOrder() {
        return this == NOT_NEEDED || this == IN_FORCE;
    }
}
