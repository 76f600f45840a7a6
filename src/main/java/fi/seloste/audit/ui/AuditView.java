package fi.seloste.audit.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fi.seloste.audit.AuditTrail;
import fi.seloste.audit.AuditTrail.Entry;
import fi.seloste.common.Texts;
import fi.seloste.security.Needs;
import fi.seloste.security.Permission;
import fi.seloste.ui.Messages;
import fi.seloste.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who did what: the trail, the newest first, loaded as one scrolls. */
@Route("o/:organisation/audit")
@Menu(title = "audit.menu", order = 80)
@Needs(Permission.AUDIT_OWN)
@PermitAll
class AuditView extends Div implements HasDynamicTitle {

    AuditView(AuditTrail trail) {
        addClassName("view");
        var grid = new Grid<Entry>();
        grid.addColumn(AuditView::when).setHeader(text("audit.when")).setAutoWidth(true);
        grid.addColumn(Entry::person).setHeader(text("audit.who")).setAutoWidth(true);
        grid.addColumn(entry -> text("audit.action." + entry.action()))
                .setHeader(text("audit.what"))
                .setAutoWidth(true);
        grid.addColumn(AuditView::thing).setHeader(text("audit.thing")).setAutoWidth(true);
        grid.addColumn(AuditView::properties)
                .setHeader(text("audit.properties"))
                .setFlexGrow(1);
        grid.setEmptyStateText(text("audit.none"));
        grid.setHeight("min(75vh, 60rem)");
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> trail.page(query.getOffset(), query.getLimit()).stream(), query -> (int) trail.count()));
        add(new PageHeader(text("audit.title"), text("audit.explained")), grid);
    }

    private static String when(Entry entry) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(Messages.language().locale())
                .format(entry.at().atZone(ZoneId.of("Europe/Helsinki")));
    }

    private static String thing(Entry entry) {
        return Texts.find(Messages.language(), "audit.entity." + entry.entity()).orElse(entry.entity());
    }

    private static String properties(Entry entry) {
        return Stream.of(entry.properties().split(", "))
                .filter(property -> !property.isEmpty())
                .map(AuditView::property)
                .collect(Collectors.joining(", "));
    }

    /** A component of a record is called as in its form. */
    private static String property(String property) {
        return text(property.contains(".") ? property : "audit.property." + property);
    }

    @Override
    public String getPageTitle() {
        return text("audit.title");
    }
}
