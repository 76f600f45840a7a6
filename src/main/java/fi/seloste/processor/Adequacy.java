package fi.seloste.processor;

import java.time.LocalDate;

/**
 * The Commission's decision that a country or an organisation protects personal data adequately (Art. 45(3)).
 *
 * @param place    ISO 3166-1 alpha-2 of the country, or the code of an organisation
 * @param name     of an organisation; null for countries
 * @param decision its number, as it is cited
 * @param through  id of the mechanism that carries the decision and its dates, where it has a name of its own; else null
 * @param limit    whom it covers, or null for everybody
 * @param validity null where {@code through} has it
 * @param source   the act or decision
 * @param toCheck  what is still to be checked, or null
 */
public record Adequacy(
        String place,
        Trilingual name,
        String decision,
        String through,
        TransferLimit limit,
        Validity validity,
        String source,
        LocalDate checkedOn,
        String toCheck)
        implements TransferBasis {

    public Adequacy {
        Datum.require("an adequacy decision", place, decision, source, checkedOn);
        if ((through == null) == (validity == null)) {
            throw new IllegalArgumentException(
                    "the adequacy decision on " + place + " needs either its validity or the mechanism that has it");
        }
    }

    @Override
    public String id() {
        return Mechanism.ADEQUACY + "-" + place;
    }

    Adequacy endingOn(LocalDate day, Trilingual why) {
        return new Adequacy(
                place, name, decision, through, limit, validity.endingOn(day, why), source, checkedOn, toCheck);
    }
}
