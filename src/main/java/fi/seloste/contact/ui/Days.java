package fi.seloste.contact.ui;

import fi.seloste.ui.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Days as the reader's language writes them. */
final class Days {

    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private Days() {}

    static String of(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Messages.language().locale())
                .format(day);
    }

    static String of(Instant at) {
        return of(LocalDate.ofInstant(at, ZONE));
    }

    /** From one day to another, or on. */
    static String of(LocalDate since, LocalDate until) {
        return of(since) + "–" + (until == null ? "" : of(until));
    }
}
