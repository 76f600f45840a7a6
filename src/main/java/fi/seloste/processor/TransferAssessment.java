package fi.seloste.processor;

import static fi.seloste.processor.TransferStatus.ENDED;
import static fi.seloste.processor.TransferStatus.NEEDS_CERTIFICATION_CHECK;
import static fi.seloste.processor.TransferStatus.NOT_IN_FORCE_YET;
import static fi.seloste.processor.TransferStatus.NOT_NEEDED;
import static fi.seloste.processor.TransferStatus.NO_MECHANISM;
import static fi.seloste.processor.TransferStatus.VALID;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Works out how one transfer stands on one day, by the law's data. */
record TransferAssessment(LawData law, TransferDetails transfer, LocalDate day) {

    TransferState state() {
        if (law.isInside(transfer.country())) {
            return state(NOT_NEEDED, null, "inside");
        }
        if (transfer.mechanism() == null || transfer.mechanism().isBlank()) {
            return state(NO_MECHANISM, null, "none");
        }
        var basis = law.basis(transfer.mechanism(), transfer.country());
        return basis.isPresent() ? on(basis.get()) : state(NO_MECHANISM, null, "notThere");
    }

    private TransferState on(TransferBasis basis) {
        var validity = basis.validity();
        if (validity.beginsAfter(day)) {
            return state(NOT_IN_FORCE_YET, validity.from(), "begins");
        }
        if (validity.hasEndedOn(day)) {
            return new TransferState(ENDED, validity.end().orElseThrow(), validity.why());
        }
        if (basis.takesContract()
                && transfer.contractDate() != null
                && transfer.contractDate().isAfter(day)) {
            return state(NOT_IN_FORCE_YET, transfer.contractDate(), "contractBegins");
        }
        if (basis.contractsBefore() != null && !signed().isBefore(basis.contractsBefore())) {
            return new TransferState(ENDED, basis.contractsBefore(), validity.why());
        }
        if (basis.limit() == TransferLimit.COMMERCIAL_ORGANISATIONS && !transfer.commercial()) {
            return state(NO_MECHANISM, null, "commercialOnly");
        }
        if (basis.limit() == TransferLimit.CERTIFIED_IMPORTERS && !isFoundListed(basis)) {
            return state(NEEDS_CERTIFICATION_CHECK, null, "check");
        }
        return state(VALID, null, "valid");
    }

    /** With no date of the contract, nothing shows that it was made before the day asked about. */
    private LocalDate signed() {
        return transfer.contractDate() == null ? day : transfer.contractDate();
    }

    private boolean isFoundListed(TransferBasis basis) {
        var checked = transfer.certificationChecked();
        return checked != null
                && !checked.isAfter(day)
                && (basis.recheckMonths() == null || !day.isAfter(checked.plusMonths(basis.recheckMonths())));
    }

    private TransferState state(TransferStatus status, LocalDate on, String reason) {
        return new TransferState(status, on, Trilingual.of(language -> why(language, on, reason)));
    }

    private String why(Language language, LocalDate on, String reason) {
        var place = law.placeName(transfer.country(), language);
        var mechanism = law.mechanism(transfer.mechanism())
                .map(found -> found.name().in(language))
                .orElse("");
        var date = on == null ? "" : on.format(DateTimeFormatter.ofPattern("d.M.yyyy"));
        return Texts.get(language, "transfer.why." + reason, place, mechanism, date);
    }
}
