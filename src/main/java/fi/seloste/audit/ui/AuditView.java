package fi.seloste.audit.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import fi.seloste.audit.AuditSearch;
import fi.seloste.audit.AuditTrail;
import fi.seloste.audit.AuditTrail.Person;
import fi.seloste.security.Access;
import fi.seloste.security.Needs;
import fi.seloste.security.Permission;
import fi.seloste.ui.Messages;
import fi.seloste.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Who did what: the trail, searched, and taken out by those who see all of it. */
@Route("o/:organisation/audit")
@Menu(title = "audit.menu", order = 80)
@Needs(Permission.AUDIT_OWN)
@PermitAll
class AuditView extends Div implements HasDynamicTitle {

    private final transient AuditTrail trail;
    private final AuditFilter filter;

    AuditView(AuditTrail trail, Access access) {
        this.trail = trail;
        addClassName("view");
        var header = new PageHeader(text("audit.title"), text("audit.explained"));
        var grid = new AuditGrid(trail, AuditSearch.ALL);
        var seesAll = access.permits(Permission.AUDIT);
        filter = new AuditFilter(seesAll ? trail.people() : List.<Person>of(), grid::find);
        if (seesAll) {
            header.withActions(new Anchor(this::download, text("audit.export")));
        }
        add(header, filter, grid);
    }

    /** The request of a download has no window of its own: it works in that of the view, and so for its organisation. */
    private void download(DownloadEvent event) throws IOException {
        var csv = new AtomicReference<String>();
        event.getUI().accessSynchronously(() -> csv.set(trail.export(filter.search(), Messages.language())));
        event.setFileName(text("audit.file"));
        event.setContentType("text/csv;charset=UTF-8");
        event.getOutputStream().write(csv.get().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getPageTitle() {
        return text("audit.title");
    }
}
