package fi.seloste.ui;

import java.time.LocalDate;
import java.util.Optional;

/** The organisation that the window works for, as addresses and the header need it. */
public interface OrganisationAddress {

    /** The slug in the window's address, or that of the organisation that a job works for; empty outside of both. */
    Optional<String> slug();

    /** What the organisation is called. */
    String name();

    /** The day from which everything of it is erased; empty unless it is being closed. */
    Optional<LocalDate> erasedFrom();
}
