package fi.seloste.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;

/** A text that is there to be copied, by a button or by hand. */
public class CopyField extends TextField {

    /** @param help null where the label says it all */
    public CopyField(String label, String content, String help) {
        super(label);
        setValue(content);
        setReadOnly(true);
        setAutoselect(true);
        setWidthFull();
        setHelperText(help);
        var button = new Button(text("share.copy"), click -> Toast.done(text("share.copied")));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text("share.copy") + ": " + label);
        // Within the click itself, because browsers let nothing else write to the clipboard; without one, it is marked.
        button.addAttachListener(attached -> button.getElement().executeJs("""
                        this.addEventListener('click', () => {
                          const field = this.parentElement;
                          if (navigator.clipboard) { navigator.clipboard.writeText(field.value); }
                          else { field.inputElement.select(); document.execCommand('copy'); }
                        })"""));
        setSuffixComponent(button);
    }
}
