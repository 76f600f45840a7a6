package fi.seloste.ui.form;

import com.vaadin.flow.component.datepicker.DatePicker;
import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Chooses a day, in the words of the person's language. */
public class DayPicker extends DatePicker {

    public DayPicker(Language language) {
        var locale = language.locale();
        setLocale(locale);
        setI18n(new DatePickerI18n()
                .setMonthNames(months(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdays(days(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdaysShort(days(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale)))
                .setFirstDayOfWeek(1)
                .setDateFormats("d.M.yyyy", "yyyy-MM-dd", "d.M.yy")
                .setToday(Texts.get(language, "form.today"))
                .setCancel(Texts.get(language, "confirm.cancel"))
                .setBadInputErrorMessage(Texts.get(language, "error.date")));
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
