package fi.seloste.audit.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.data.provider.DataProvider;
import fi.seloste.audit.AuditSearch;
import fi.seloste.audit.AuditTrail;
import fi.seloste.audit.AuditTrail.Entry;
import fi.seloste.audit.AuditWords;
import fi.seloste.ui.Lines;
import fi.seloste.ui.Messages;

/** Entries of the trail, the newest first, loaded as one scrolls. */
class AuditGrid extends Lines<Entry> {

    private transient AuditSearch search;

    AuditGrid(AuditTrail trail, AuditSearch first) {
        search = first;
        var words = new AuditWords(Messages.language());
        with(text("audit.when"), words::when)
                .with(text("audit.who"), Entry::person)
                .with(text("audit.what"), entry -> words.action(entry.action()))
                .with(text("audit.thing"), entry -> words.thing(entry.entity()))
                .with(text("audit.properties"), words::properties);
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
