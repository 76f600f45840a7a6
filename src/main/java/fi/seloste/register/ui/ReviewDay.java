package fi.seloste.register.ui;

import fi.seloste.ui.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** A day as it is written in the language of the window. */
final class ReviewDay {

    private ReviewDay() {}

    static String of(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Messages.language().locale())
                .format(day);
    }
}
