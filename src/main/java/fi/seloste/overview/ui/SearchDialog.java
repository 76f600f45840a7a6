package fi.seloste.overview.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fi.seloste.ui.SearchSource;
import fi.seloste.ui.SearchSource.Hit;
import java.util.List;
import java.util.stream.Stream;

/** Leads to whatever is found by its name: typed, chosen with the arrows, opened with Enter. */
class SearchDialog extends Dialog {

    private static final int OF_EACH_KIND = 8;

    private final transient List<SearchSource> sources;

    SearchDialog(List<SearchSource> sources) {
        this.sources = sources;
        addClassName("search");
        setHeaderTitle(text("search.title"));
        setWidth("min(36rem, 100%)");
        var search = new ComboBox<Hit>(text("search.what"));
        search.setHelperText(text("search.help"));
        search.setWidthFull();
        search.setItemLabelGenerator(Hit::title);
        search.setRenderer(new ComponentRenderer<>(SearchDialog::line));
        search.setItems(this::find);
        search.addValueChangeListener(change -> go(change.getValue()));
        add(search);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                search.focus();
            }
        });
    }

    /** All there is comes at once: the few best of each kind. */
    private Stream<Hit> find(Query<Hit, String> query) {
        var words = query.getFilter().orElse("");
        return sources.stream()
                .flatMap(source -> source.find(words, OF_EACH_KIND).stream())
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    private static Div line(Hit hit) {
        var title = new Span(hit.title());
        title.addClassName("row-title");
        var kind = new Span(hit.kind());
        kind.addClassName("row-note");
        return new Div(title, kind);
    }

    private void go(Hit hit) {
        close();
        UI.getCurrent().navigate(hit.path());
    }
}
