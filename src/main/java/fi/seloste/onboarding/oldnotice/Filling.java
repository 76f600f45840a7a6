package fi.seloste.onboarding.oldnotice;

import fi.seloste.onboarding.oldnotice.Proposal.Detail;
import fi.seloste.onboarding.oldnotice.Proposal.OfOrganisation;
import fi.seloste.tenant.OrganisationDetails;
import fi.seloste.tenant.OrganisationDetails.Officer;
import java.util.List;

/** Takes over what an organisation has not said of itself yet; what it has said stays. */
final class Filling {

    private Filling() {}

    static OrganisationDetails in(OrganisationDetails now, List<OfOrganisation> stated) {
        return new OrganisationDetails(
                now.name(),
                now.shortName(),
                now.businessId(),
                or(now.street(), Detail.STREET, stated),
                or(now.postcode(), Detail.POSTCODE, stated),
                or(now.town(), Detail.TOWN, stated),
                or(now.email(), Detail.EMAIL, stated),
                or(now.phone(), Detail.PHONE, stated),
                now.site(),
                officer(now, stated),
                now.representative(),
                now.authority(),
                now.financialYearEnd(),
                now.languages(),
                now.defaultLanguage(),
                now.editorsPublish(),
                now.brandColour());
    }

    static String of(OrganisationDetails organisation, Detail detail) {
        return switch (detail) {
            case NAME -> organisation.name();
            case BUSINESS_ID -> organisation.businessId();
            case STREET -> organisation.street();
            case POSTCODE -> organisation.postcode();
            case TOWN -> organisation.town();
            case EMAIL -> organisation.email();
            case PHONE -> organisation.phone();
            case DPO_NAME -> officer(organisation).name();
            case DPO_EMAIL -> officer(organisation).email();
            case DPO_PHONE -> officer(organisation).phone();
        };
    }

    private static Officer officer(OrganisationDetails organisation) {
        return organisation.dpo() == null ? new Officer(null, null, null) : organisation.dpo();
    }

    private static Officer officer(OrganisationDetails now, List<OfOrganisation> stated) {
        var officer = officer(now);
        var filled = new Officer(
                or(officer.name(), Detail.DPO_NAME, stated),
                or(officer.email(), Detail.DPO_EMAIL, stated),
                or(officer.phone(), Detail.DPO_PHONE, stated));
        return filled.equals(new Officer(null, null, null)) ? now.dpo() : filled;
    }

    private static String or(String now, Detail detail, List<OfOrganisation> stated) {
        return now != null && !now.isBlank()
                ? now
                : stated.stream()
                        .filter(one -> one.detail() == detail)
                        .map(OfOrganisation::value)
                        .findFirst()
                        .orElse(now);
    }
}
