package fi.seloste.notice;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** A date as precise as it was stated: a day, a month or a year. */
record PartialDate(TemporalAccessor date, String precision) {

    static PartialDate of(LocalDate day) {
        return new PartialDate(day, "day");
    }

    /** Reads 2023-07-05, 2023-09 or 2018. */
    static PartialDate parse(String stated) {
        return switch (stated.length()) {
            case 4 -> new PartialDate(Year.parse(stated), "year");
            case 7 -> new PartialDate(YearMonth.parse(stated), "month");
            default -> of(LocalDate.parse(stated));
        };
    }

    String in(Clauses clauses) {
        return DateTimeFormatter.ofPattern(
                        clauses.text("date." + precision), clauses.language().locale())
                .format(date);
    }
}
