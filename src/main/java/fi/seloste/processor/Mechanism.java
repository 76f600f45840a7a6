package fi.seloste.processor;

import java.time.LocalDate;
import java.util.Set;

/**
 * A way in which data may leave the European Economic Area (Chapter V), as a dated fact.
 *
 * @param id              what a {@link TransferDetails} refers to it by
 * @param article         its article of the regulation, without the word
 * @param name            as a noun phrase within a sentence
 * @param places          where it applies; none means anywhere
 * @param limit           whom it covers, or null for everybody
 * @param recheckMonths   for how long a look at its list of certified importers is relied on
 * @param listUrl         where that list stands
 * @param contractsBefore the first day on which no new contract could rest on it
 * @param source          the act or decision
 * @param toCheck         what is still to be checked, or null
 */
public record Mechanism(
        String id,
        Kind kind,
        String article,
        Trilingual name,
        Set<String> places,
        TransferLimit limit,
        Integer recheckMonths,
        String listUrl,
        LocalDate contractsBefore,
        Validity validity,
        String source,
        LocalDate checkedOn,
        String toCheck)
        implements TransferBasis {

    /** The mechanism of every country with an {@link Adequacy} decision. */
    public static final String ADEQUACY = "adequacy";

    public enum Kind {
        /** A decision of the Commission (Art. 45): no safeguards of one's own are needed. */
        ADEQUACY,
        /** Appropriate safeguards (Arts. 46 and 47), of which a copy is to be had. */
        SAFEGUARD,
        /** An exception for a specific situation (Art. 49), never a rule for regular use. */
        DEROGATION
    }

    public Mechanism {
        Datum.require("a mechanism", id, kind, article, name, validity, source, checkedOn);
        places = places == null ? Set.of() : Set.copyOf(places);
    }

    public boolean appliesTo(String place) {
        return places.isEmpty() || places.contains(place);
    }

    Mechanism endingOn(LocalDate day, Trilingual why) {
        return new Mechanism(
                id,
                kind,
                article,
                name,
                places,
                limit,
                recheckMonths,
                listUrl,
                contractsBefore,
                validity.endingOn(day, why),
                source,
                checkedOn,
                toCheck);
    }

    @Override
    public boolean takesContract() {
        return kind == Kind.SAFEGUARD;
    }
}
