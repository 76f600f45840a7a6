package fi.seloste.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import fi.seloste.common.Language;

@org.springframework.stereotype.Component
class LanguageChoice implements HeaderItem {

    @Override
    public Component create() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        bar.addClassName("language-choice");
        var current = bar.addItem(Messages.language().ownName());
        current.setAriaLabel(
                Messages.text("layout.language", Messages.language().ownName()));
        for (var language : Language.values()) {
            var item = current.getSubMenu().addItem(language.ownName(), click -> WindowLanguage.choose(language));
            item.setCheckable(true);
            item.setChecked(language == Messages.language());
        }
        return bar;
    }

    @Override
    public int order() {
        return 50;
    }
}
