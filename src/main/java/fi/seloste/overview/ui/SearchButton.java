package fi.seloste.overview.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import fi.seloste.ui.HeaderItem;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.SearchSource;
import java.util.List;

/** Opens the search from every view of an organisation, by a button and by Ctrl+K. */
@org.springframework.stereotype.Component
class SearchButton implements HeaderItem {

    private final List<SearchSource> sources;
    private final OrganisationAddress organisation;

    SearchButton(List<SearchSource> sources, OrganisationAddress organisation) {
        this.sources = sources;
        this.organisation = organisation;
    }

    @Override
    public Component create() {
        var words = new Span(text("search.open"));
        words.addClassName("search-words");
        var button = new Button(
                VaadinIcon.SEARCH.create(),
                click -> organisation.slug().ifPresent(slug -> new SearchDialog(sources).open()));
        button.setSuffixComponent(words);
        button.addClassName("search-open");
        button.setAriaLabel(text("search.open"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.getElement().setAttribute("aria-keyshortcuts", "Control+K");
        button.addClickShortcut(Key.KEY_K, KeyModifier.CONTROL);
        button.setVisible(organisation.slug().isPresent());
        return button;
    }

    @Override
    public int order() {
        return 10;
    }
}
