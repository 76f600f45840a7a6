package fi.seloste.common;

import java.util.UUID;

/** A row that is part of something with a page of its own: what is done to the part is told there, too. */
public interface PartOf {

    UUID wholeId();
}
