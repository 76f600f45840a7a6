package fi.seloste.notice.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fi.seloste.common.Language;
import fi.seloste.ui.Messages;
import java.util.function.Consumer;

/** In which language a notice is shown: to begin with, in the window's own. */
class LanguageSwitch extends RadioButtonGroup<Language> {

    LanguageSwitch(Consumer<Language> chosen) {
        setItems(Language.values());
        setItemLabelGenerator(Language::ownName);
        setAriaLabel(Messages.text("preview.language"));
        setValue(Messages.language());
        addClassName("language-switch");
        addValueChangeListener(change -> chosen.accept(change.getValue()));
    }
}
