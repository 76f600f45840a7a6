package fi.seloste.onboarding.oldnotice;

import fi.seloste.onboarding.oldnotice.Proposal.Detail;
import fi.seloste.onboarding.oldnotice.Proposal.OfOrganisation;
import fi.seloste.tenant.OrganisationDetails;
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
                now.dpo(),
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
        };
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
