package fi.seloste.processor;

import java.time.LocalDate;
import java.util.Set;

/** The countries among which data move freely: the European Economic Area. */
public record EconomicArea(Set<String> countries, String source, LocalDate checkedOn, String toCheck) {

    public EconomicArea {
        Datum.require("the economic area", countries, source, checkedOn);
        countries = Set.copyOf(countries);
    }
}
