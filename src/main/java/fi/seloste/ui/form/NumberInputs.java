package fi.seloste.ui.form;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Inputs of numbers and days. */
final class NumberInputs {

    private NumberInputs() {}

    static Input<Integer> whole(Property property, FormContext context) {
        var field = context.named(new IntegerField(), property);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(context.text("error.number")));
        return new FieldInput<>(field, Function.identity(), Function.identity());
    }

    static Input<LocalDate> date(Property property, FormContext context) {
        var field = context.named(dates(context), property);
        field.setClearButtonVisible(!property.isRequired());
        return new FieldInput<>(field, Function.identity(), Function.identity());
    }

    private static DatePicker dates(FormContext context) {
        var locale = context.language().locale();
        var words = new DatePicker.DatePickerI18n()
                .setMonthNames(months(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdays(days(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdaysShort(days(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale)))
                .setFirstDayOfWeek(1)
                .setDateFormats("d.M.yyyy", "yyyy-MM-dd", "d.M.yy")
                .setToday(context.text("form.today"))
                .setCancel(context.text("confirm.cancel"))
                .setBadInputErrorMessage(context.text("error.date"));
        var picker = new DatePicker();
        picker.setLocale(locale);
        picker.setI18n(words);
        return picker;
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
