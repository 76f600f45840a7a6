package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fi.seloste.contact.BulkChanges;
import fi.seloste.contact.ContactExport;
import fi.seloste.contact.ContactFilter;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.Contacts.Row;
import fi.seloste.contact.Keywords;
import fi.seloste.security.Access;
import fi.seloste.security.Needs;
import fi.seloste.security.Permission;
import fi.seloste.ui.EmptyState;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Whom the organisation knows: a list that is searched as one types, filtered, and loaded as one scrolls. */
@Route("o/:organisation/contacts")
@Menu(title = "contacts.menu", order = 30)
@Needs(Permission.OPEN_CONTACTS)
@PermitAll
class ContactsView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient Contacts contacts;
    private final transient ContactAddress address;
    private final Grid<Row> grid = new Grid<>();
    private final Span count = new Span();
    private final FilterFields fields;
    /** Null to those who change nothing. */
    private SelectionBar selection;

    private transient ContactFilter filter = ContactFilter.ALL;
    private long found;

    ContactsView(
            Contacts contacts,
            Keywords keywords,
            ContactExport export,
            BulkChanges changes,
            ContactAddress address,
            OrganisationAddress organisation,
            List<ListAction> others,
            Access access,
            Clock clock) {
        this.contacts = contacts;
        this.address = address;
        addClassName("view");
        var header = new PageHeader(text("contacts.title"), text("contacts.what"));
        if (access.permits(Permission.EDIT)) {
            var add = new Button(text("contacts.add"), click -> getUI().ifPresent(
                            ui -> ui.navigate(ContactView.class, address.ofNew())));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            var bring = new Button(text("contacts.import"), click -> getUI().ifPresent(
                            ui -> ui.navigate(ImportView.class, address.ofList())));
            header.withActions(bring, add);
        }
        add(header);
        var declared = contacts.declaration();
        var names = new DeclaredNames(declared);
        if (access.permits(Permission.EDIT)) {
            selection = new SelectionBar(grid, chosen -> new BulkDialog(
                            changes, names, keywords.all(), chosen, LocalDate.now(clock), this::refresh)
                    .open());
        }
        fields = new FilterFields(names, keywords.all(), this::go);
        if (contacts.count(ContactFilter.ALL) == 0) {
            add(new EmptyState(text("contacts.empty.title"), text("contacts.empty.what")));
            return;
        }
        others.forEach(other -> other.create(organisation.slug().orElseThrow()).ifPresent(header::withActions));
        if (access.permits(Permission.EXPORT_CONTACTS)) {
            header.withActions(new Button(
                    text("export.open"),
                    click -> new ExportDialog(export, declared, filter, ListOrder.of(grid)).open()));
        }
        count.addClassName("row-note");
        count.getElement().setAttribute("aria-live", "polite");
        var tools = new Div(count, new ContactColumns(grid, names, address));
        tools.addClassName("list-tools");
        grid.addAttachListener(attached -> nameSorters());
        grid.setEmptyStateText(text("contacts.none"));
        grid.setHeight("min(70vh, 50rem)");
        add(fields, tools);
        if (selection != null) {
            add(selection);
        }
        add(grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = FilterAddress.of(event.getLocation().getQueryParameters());
        fields.show(filter);
        refresh();
    }

    /** The address changes with the filter, and the view follows the address: so does it on the way back. */
    private void go(ContactFilter wanted) {
        UI.getCurrent()
                .navigate(ContactsView.class, address.ofList(), QueryParameters.simple(FilterAddress.of(wanted)));
    }

    /** Vaadin names the buttons that sort in English, whatever the window speaks. */
    private void nameSorters() {
        grid.getElement().executeJs("""
                        new MutationObserver(() => this.querySelectorAll('vaadin-grid-sorter').forEach(sorter =>
                          sorter.setAttribute('aria-label', $0.replace('{0}', sorter.textContent.trim()))))
                        .observe(this, {childList: true, subtree: true})""", text("contacts.sortBy", "{0}"));
    }

    private void refresh() {
        found = contacts.count(filter);
        count.setText(text("contacts.count", found));
        if (selection != null) {
            selection.show(filter, found);
        }
        grid.setItems(
                query -> {
                    var order = ListOrder.of(grid);
                    return contacts
                            .list(filter, order.by(), order.descending(), query.getOffset(), query.getLimit())
                            .stream();
                },
                query -> (int) found);
    }

    @Override
    public String getPageTitle() {
        return text("contacts.title");
    }
}
