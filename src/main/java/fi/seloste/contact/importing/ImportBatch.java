package fi.seloste.contact.importing;

import fi.seloste.contact.ContactDetails;
import fi.seloste.register.Source;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is true of every row of a file: where the people go, and where their data came from (Art. 14(2)(f)).
 *
 * @param source   the register's source, or null where it is not known
 * @param obtained the day on which they came from it, or null
 * @param channel  how they came, or null
 */
public record ImportBatch(
        @NotNull UUID register,
        @NotNull UUID group,
        UUID source,
        LocalDate obtained,
        Source.Channel channel,
        @NotNull LocalDate since,
        @NotNull IfKnown ifKnown) {

    /** What is done with a row whose person is known already. What stands of bans and consents stays in any case. */
    public enum IfKnown {
        SKIP,
        FILL_IN,
        OVERWRITE
    }

    ContactDetails.Entry entry() {
        return new ContactDetails.Entry(register, group, source, obtained, channel, since, null);
    }
}
