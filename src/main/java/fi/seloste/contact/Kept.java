package fi.seloste.contact;

import fi.seloste.register.DataCategory;
import java.util.Set;

/**
 * What is kept of a person beside the declared fields. Each goes only where a register in force, in which the person
 * stands, declares one of the categories that say so.
 */
public enum Kept {
    NAME("name", "first_and_last_name"),
    ORGANISATION("organisation", "organisation_represented"),
    NOTES("notes", "notes_and_keywords"),
    KEYWORDS("keywords", "notes_and_keywords"),
    BOUGHT_SERVICES("ordered_services", "purchases", "orders", "services_used"),
    GUARDIAN("guardian_details"),
    RELATIONS("relations");

    private final Set<String> entries;

    /**
     * @param entries of the catalogue of data
     */
    Kept(String... entries) {
        this.entries = Set.of(entries);
    }

    boolean isMeantBy(DataCategory category) {
        return category.held() == DataCategory.HeldAt.HERE
                && category.text().entry() != null
                && entries.contains(category.text().entry());
    }
}
