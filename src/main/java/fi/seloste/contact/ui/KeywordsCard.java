package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import fi.seloste.contact.InvalidValueException;
import fi.seloste.contact.Keywords;
import fi.seloste.ui.Card;
import fi.seloste.ui.Toast;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The words that the person is found by; those in use are offered, others are typed. */
class KeywordsCard extends Card {

    private final transient Keywords keywords;
    private final UUID contact;
    private final MultiSelectComboBox<String> words = new MultiSelectComboBox<>(text("keywords.label"));

    KeywordsCard(Keywords keywords, UUID contact, boolean mayEdit) {
        super(text("keywords.title"), text("keywords.what"));
        this.keywords = keywords;
        this.contact = contact;
        words.setItems(keywords.all());
        words.setValue(keywords.of(contact));
        words.setReadOnly(!mayEdit);
        words.setWidthFull();
        words.setManualValidation(true);
        words.setAllowCustomValue(true);
        words.addCustomValueSetListener(typed -> {
            var wanted = new TreeSet<>(words.getValue());
            wanted.add(typed.getDetail().strip());
            save(wanted);
        });
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(change.getValue());
            }
        });
        with(words);
    }

    private void save(Set<String> wanted) {
        try {
            keywords.set(contact, wanted);
            words.setInvalid(false);
            words.setItems(keywords.all());
            words.setValue(wanted);
            Toast.done(text("form.saved"));
        } catch (InvalidValueException e) {
            words.setErrorMessage(text("error.tooLong", Keywords.LONGEST));
            words.setInvalid(true);
        }
    }
}
