package fi.seloste.processor;

import java.time.LocalDate;

/**
 * The authority that complaints go to (Art. 77).
 *
 * @param id          what an organisation refers to it by: ISO 3166-1 alpha-2 of its country
 * @param contactPage where it keeps its contact details
 * @param source      the act or decision
 * @param toCheck     what is still to be checked, or null
 */
public record SupervisoryAuthority(
        String id,
        Trilingual name,
        Trilingual visitingAddress,
        Trilingual postalAddress,
        String phone,
        String registryPhone,
        String email,
        Trilingual site,
        Trilingual contactPage,
        String source,
        LocalDate checkedOn,
        String toCheck) {

    public SupervisoryAuthority {
        Datum.require("an authority", id, name, postalAddress, phone, email, site, contactPage, source, checkedOn);
    }
}
