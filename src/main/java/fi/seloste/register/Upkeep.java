package fi.seloste.register;

import java.util.Set;

/** How the data are kept up to date (Art. 5(1)(d)). */
public record Upkeep(Set<Occasion> occasions, Set<Way> ways) implements Part {

    public enum Occasion {
        CUSTOMER_RELATIONSHIP,
        SALES
    }

    /** How a person can have their data updated. */
    public enum Way {
        GENERAL_ADDRESS,
        REGISTER_KEEPER
    }

    public Upkeep {
        occasions = Part.constants(occasions);
        ways = Part.constants(ways);
    }
}
