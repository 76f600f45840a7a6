package fi.seloste.processor.ui;

import fi.seloste.ui.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Days as a person of the window's language writes them. */
final class Days {

    private Days() {}

    static String of(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Messages.language().locale())
                .format(day);
    }
}
