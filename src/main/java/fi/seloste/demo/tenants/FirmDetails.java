package fi.seloste.demo.tenants;

import fi.seloste.common.Language;
import fi.seloste.tenant.OrganisationDetails;
import java.time.MonthDay;
import java.util.EnumSet;

/** The details of an organisation in the making: in three languages, with the calendar year as its financial year. */
final class FirmDetails {

    private final String name;
    private final String businessId;
    private String shortName;
    private String street;
    private String postcode;
    private String town;
    private String email;
    private String phone;
    private String site;

    FirmDetails(String name, String businessId) {
        this.name = name;
        this.businessId = businessId;
    }

    FirmDetails shortName(String shortName) {
        this.shortName = shortName;
        return this;
    }

    FirmDetails at(String street, String postcode, String town) {
        this.street = street;
        this.postcode = postcode;
        this.town = town;
        return this;
    }

    FirmDetails reached(String email, String phone, String site) {
        this.email = email;
        this.phone = phone;
        this.site = site;
        return this;
    }

    OrganisationDetails get() {
        return new OrganisationDetails(
                name,
                shortName,
                businessId,
                street,
                postcode,
                town,
                email,
                phone,
                site,
                null,
                null,
                "FI",
                MonthDay.of(12, 31),
                EnumSet.allOf(Language.class),
                Language.FI,
                true,
                null);
    }
}
