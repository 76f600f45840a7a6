package fi.seloste.ui.form;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.stream.IntStream;

/** A day of any year: the day and the month. */
final class MonthDayField extends CustomField<MonthDay> {

    private final Select<Integer> day = new Select<>();
    private final Select<Month> month = new Select<>();
    private boolean showing;

    MonthDayField(FormContext context) {
        addClassName("month-day");
        day.setAriaLabel(context.text("form.day"));
        day.setItems(IntStream.rangeClosed(1, 31).boxed().toList());
        day.setItemLabelGenerator(number -> number + ".");
        month.setAriaLabel(context.text("form.month"));
        month.setItems(Month.values());
        month.setItemLabelGenerator(
                each -> each.getDisplayName(TextStyle.FULL, context.language().locale()));
        day.addValueChangeListener(change -> changed());
        month.addValueChangeListener(change -> changed());
        add(new Div(day, month));
    }

    private void changed() {
        if (!showing) {
            updateValue();
        }
    }

    /** A day that the month does not have is its last one. */
    @Override
    protected MonthDay generateModelValue() {
        return day.isEmpty() || month.isEmpty()
                ? null
                : MonthDay.of(
                        month.getValue(),
                        Math.min(day.getValue(), month.getValue().maxLength()));
    }

    @Override
    protected void setPresentationValue(MonthDay value) {
        showing = true;
        day.setValue(value == null ? null : value.getDayOfMonth());
        month.setValue(value == null ? null : value.getMonth());
        showing = false;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        day.setReadOnly(readOnly);
        month.setReadOnly(readOnly);
    }

    @Override
    public void focus() {
        day.focus();
    }
}
