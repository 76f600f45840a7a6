package fi.seloste.ui.form;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Texts;
import fi.seloste.common.Wording;
import java.util.List;
import java.util.stream.Stream;

/**
 * An entry of the catalogue, or own words: chosen as the list's last item, or begun by typing what the list does not
 * have.
 */
final class WordingField extends CustomField<Wording> {

    /** No entry has this key. */
    private static final String OWN = "";

    private final FormContext context;
    private final String prefix;
    private final ComboBox<String> entries = new ComboBox<>();
    private final LocalizedTextField own;
    private boolean showing;

    WordingField(String catalogue, FormContext context) {
        this.context = context;
        prefix = "catalogue." + catalogue + ".";
        own = new LocalizedTextField(context.text("form.ownWords"), context);
        own.setLabel(context.text("form.ownWords"));
        addClassName("wording");
        entries.setItemLabelGenerator(this::label);
        entries.setItems(items());
        entries.setPlaceholder(context.text("form.wording"));
        entries.setClearButtonVisible(true);
        entries.setWidthFull();
        entries.setAllowCustomValue(true);
        entries.addCustomValueSetListener(typed -> begin(typed.getDetail()));
        entries.addValueChangeListener(change -> changed());
        own.addValueChangeListener(change -> changed());
        own.setVisible(false);
        add(entries, own);
    }

    @Override
    public void setLabel(String label) {
        super.setLabel(label);
        entries.setAriaLabel(label);
    }

    private List<String> items() {
        var keys = Texts.keys(context.language()).stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .filter(key -> !key.contains("."))
                .sorted((one, other) -> context.alphabet().compare(label(one), label(other)));
        return Stream.concat(keys, Stream.of(OWN)).toList();
    }

    private String label(String entry) {
        return OWN.equals(entry)
                ? context.text("form.ownWords.choose")
                : Texts.find(context.language(), prefix + entry).orElse(entry);
    }

    private void begin(String words) {
        showing = true;
        entries.setValue(OWN);
        own.setValue(LocalizedText.of(context.language(), words));
        showing = false;
        changed();
    }

    private void changed() {
        own.setVisible(OWN.equals(entries.getValue()));
        if (!showing) {
            updateValue();
        }
    }

    @Override
    protected Wording generateModelValue() {
        if (!OWN.equals(entries.getValue())) {
            return entries.isEmpty() ? null : Wording.entry(entries.getValue());
        }
        return own.isEmpty() ? null : new Wording(null, own.getValue());
    }

    @Override
    protected void setPresentationValue(Wording wording) {
        showing = true;
        var isOwn = wording != null && wording.hasOwnWords();
        entries.setValue(wording == null ? null : isOwn ? OWN : wording.entry());
        own.setValue(isOwn ? wording.own() : null);
        own.setVisible(isOwn);
        showing = false;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        entries.setReadOnly(readOnly);
        own.setReadOnly(readOnly);
    }

    @Override
    public void focus() {
        entries.focus();
    }
}
