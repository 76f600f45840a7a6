package fi.seloste.testing;

import fi.seloste.contact.Consents.Evidence;
import fi.seloste.contact.Consents.How;
import java.time.LocalDate;
import java.time.ZoneId;

/** Consents that are given and withdrawn today. */
public final class TestEvidence {

    private TestEvidence() {}

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Helsinki"));
    }

    public static Evidence of(How how, String textShown) {
        return new Evidence(today(), how, textShown, null);
    }
}
