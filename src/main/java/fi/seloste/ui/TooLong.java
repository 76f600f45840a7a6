package fi.seloste.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.textfield.TextFieldBase;

/** Says beside a field that its text is too long. The field itself has no limit: it would cut off unseen what is pasted. */
public final class TooLong {

    private TooLong() {}

    /** Whether it is; the field then says so and has the cursor. */
    public static boolean isSaid(TextFieldBase<?, String> field, int longest) {
        field.setManualValidation(true);
        var tooLong = field.getValue().length() > longest;
        field.setInvalid(tooLong);
        if (tooLong) {
            field.setErrorMessage(text("error.tooLong", longest));
            field.focus();
        }
        return tooLong;
    }
}
