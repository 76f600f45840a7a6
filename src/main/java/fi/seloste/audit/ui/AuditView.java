package fi.seloste.audit.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fi.seloste.audit.AuditSearch;
import fi.seloste.audit.AuditTrail;
import fi.seloste.audit.AuditTrail.Person;
import fi.seloste.security.Access;
import fi.seloste.security.Needs;
import fi.seloste.security.Permission;
import fi.seloste.ui.Download;
import fi.seloste.ui.Messages;
import fi.seloste.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Who did what: the trail, searched, and taken out by those who see all of it. */
@Route("o/:organisation/audit")
@Menu(title = "audit.menu", order = 80)
@Needs(Permission.AUDIT_OWN)
@PermitAll
class AuditView extends Div implements HasDynamicTitle {

    private static final String CSV = "text/csv;charset=UTF-8";

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
            header.withActions(new Anchor(Download.of(this::download), text("audit.export")));
        }
        add(header, filter, grid);
    }

    private Download download() {
        return new Download(text("audit.file"), CSV, out -> trail.export(filter.search(), Messages.language(), out));
    }

    @Override
    public String getPageTitle() {
        return text("audit.title");
    }
}
