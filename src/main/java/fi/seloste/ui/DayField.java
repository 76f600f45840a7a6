package fi.seloste.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A day, typed or chosen from a calendar that speaks the language of the window. */
public class DayField extends DatePicker {

    public DayField() {
        var locale = Messages.language().locale();
        setLocale(locale);
        setI18n(new DatePickerI18n()
                .setMonthNames(months(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdays(days(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdaysShort(days(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale)))
                .setFirstDayOfWeek(1)
                .setDateFormats("d.M.yyyy", "yyyy-MM-dd", "d.M.yy")
                .setToday(text("form.today"))
                .setCancel(text("confirm.cancel"))
                .setBadInputErrorMessage(text("error.date")));
    }

    public DayField(String label) {
        this();
        setLabel(label);
    }

    public DayField(String label, LocalDate day) {
        this(label);
        setValue(day);
    }

    private static List<String> months(Function<Month, String> name) {
        return Arrays.stream(Month.values()).map(name).toList();
    }

    /** Vaadin counts the days of the week from Sunday. */
    private static List<String> days(Function<DayOfWeek, String> name) {
        return Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Arrays.stream(DayOfWeek.values()).limit(6))
                .map(name)
                .toList();
    }
}
