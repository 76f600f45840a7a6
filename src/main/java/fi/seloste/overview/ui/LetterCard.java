package fi.seloste.overview.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import fi.seloste.common.Language;
import fi.seloste.tenant.Letters;
import fi.seloste.ui.Card;
import fi.seloste.ui.Toast;

/** Where a member says whether these matters come by e-mail as well, and in which language. */
class LetterCard extends Card {

    private final transient Letters letters;
    private final Checkbox wanted = new Checkbox(text("overview.letter.wanted"));
    private final Select<Language> language = new Select<>();

    LetterCard(Letters letters) {
        super(text("overview.letter"), text("overview.letter.what"));
        this.letters = letters;
        var mine = letters.mine();
        if (mine.address() == null) {
            with(new Paragraph(text("overview.letter.noAddress")));
            return;
        }
        wanted.setValue(mine.wanted());
        wanted.setHelperText(text("overview.letter.to", mine.address()));
        language.setLabel(text("overview.letter.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Language::ownName);
        language.setValue(mine.language());
        language.setVisible(mine.wanted());
        wanted.addValueChangeListener(change -> {
            language.setVisible(change.getValue());
            choose(text(change.getValue() ? "overview.letter.on" : "overview.letter.off"));
        });
        language.addValueChangeListener(change -> choose(text("overview.letter.changed")));
        var form = new Div(wanted, language);
        form.addClassName("inline-form");
        with(form);
    }

    private void choose(String done) {
        letters.choose(wanted.getValue(), language.getValue());
        Toast.done(done);
    }
}
