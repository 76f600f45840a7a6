package fi.seloste.audit.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.DataProvider;
import fi.seloste.audit.AuditSearch;
import fi.seloste.audit.AuditTrail;
import fi.seloste.audit.AuditTrail.Entry;
import fi.seloste.audit.AuditWords;
import fi.seloste.ui.Messages;

/** Entries of the trail, the newest first, loaded as one scrolls. */
class AuditGrid extends Grid<Entry> {

    private transient AuditSearch search;

    AuditGrid(AuditTrail trail, AuditSearch first) {
        search = first;
        var words = new AuditWords(Messages.language());
        addColumn(words::when).setHeader(text("audit.when")).setAutoWidth(true);
        addColumn(Entry::person).setHeader(text("audit.who")).setAutoWidth(true);
        addColumn(entry -> words.action(entry.action()))
                .setHeader(text("audit.what"))
                .setAutoWidth(true);
        addColumn(entry -> words.thing(entry.entity()))
                .setHeader(text("audit.thing"))
                .setAutoWidth(true);
        addColumn(words::properties).setHeader(text("audit.properties")).setFlexGrow(1);
        setEmptyStateText(text("audit.none"));
        setHeight("min(75vh, 60rem)");
        setDataProvider(DataProvider.fromCallbacks(
                query -> trail.page(search, query.getOffset(), query.getLimit()).stream(),
                query -> (int) trail.count(search)));
    }

    void find(AuditSearch asked) {
        search = asked;
        getDataProvider().refreshAll();
    }
}
