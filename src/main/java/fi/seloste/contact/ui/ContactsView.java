package fi.seloste.contact.ui;

import static fi.seloste.contact.ui.ContactColumns.AT_FIRST;
import static fi.seloste.ui.Messages.text;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.AttachEvent;
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
import fi.seloste.contact.Contacts;
import fi.seloste.contact.Keywords;
import fi.seloste.contact.export.ContactExport;
import fi.seloste.contact.importing.ui.ImportNavigation;
import fi.seloste.contact.list.BulkChanges;
import fi.seloste.contact.list.ContactFilter;
import fi.seloste.contact.list.ContactList;
import fi.seloste.contact.list.ContactList.Row;
import fi.seloste.contact.list.ContactOrder;
import fi.seloste.contact.list.ListColumn;
import fi.seloste.contact.list.Listing;
import fi.seloste.contact.list.ListingAddress;
import fi.seloste.contact.list.SavedLists;
import fi.seloste.security.Access;
import fi.seloste.security.Needs;
import fi.seloste.security.Permission;
import fi.seloste.ui.EmptyState;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Whom the organisation knows: a list that is searched as one types, filtered, and loaded as one scrolls. */
@Route("o/:organisation/contacts")
@Menu(title = "contacts.menu", order = 30)
@Needs(Permission.OPEN_CONTACTS)
@PermitAll
class ContactsView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final String SAVED = "list";

    private final transient ContactList contacts;
    private final transient ContactAddress address;
    private final Grid<Row> grid = new Grid<>();
    private final Span count = new Span();
    private final FilterFields fields;
    private final ContactColumns columns;
    private final SavedListsMenu saved;
    /** Null to those who change nothing. */
    private SelectionBar selection;
    /** The saved list that is open, or null. */
    private UUID open;

    private transient Listing listing = new Listing(ContactFilter.ALL, ContactOrder.ALPHABETICAL, AT_FIRST);
    private boolean columnsInAddress;
    private long found;

    ContactsView(
            Contacts declared,
            ContactList contacts,
            Keywords keywords,
            ContactExport export,
            BulkChanges changes,
            SavedLists lists,
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
            var bring = new Button(text("contacts.import"), click -> ImportNavigation.open(address.organisation()));
            header.withActions(bring, add);
        }
        add(header);
        var declaration = declared.declaration();
        var names = new DeclaredNames(declaration);
        if (access.permits(Permission.EDIT)) {
            selection = new SelectionBar(grid, chosen -> new BulkDialog(
                            changes, names, keywords.all(), chosen, LocalDate.now(clock), this::refresh)
                    .open());
        }
        fields = new FilterFields(names, keywords.all(), wanted -> go(wanted, listing.order()));
        columns = new ContactColumns(grid, names, address, this::choose);
        saved = new SavedListsMenu(lists, access.permits(Permission.EDIT), () -> listing, this::open);
        if (contacts.isEmpty()) {
            add(new EmptyState(text("contacts.empty.title"), text("contacts.empty.what")));
            return;
        }
        others.forEach(other -> other.create(organisation.slug().orElseThrow()).ifPresent(header::withActions));
        if (access.permits(Permission.EXPORT_CONTACTS)) {
            header.withActions(new Button(
                    text("export.open"),
                    click -> new ExportDialog(export, declaration, listing.filter(), listing.order()).open()));
        }
        count.addClassName("row-note");
        count.getElement().setAttribute("aria-live", "polite");
        var menus = new Div(saved, columns);
        menus.addClassName("chips");
        var tools = new Div(count, menus);
        tools.addClassName("list-tools");
        grid.addAttachListener(attached -> nameSorters());
        grid.addSortListener(sorted -> {
            if (sorted.isFromClient()) {
                go(listing.filter(), ContactColumns.orderOf(grid));
            }
        });
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
        var asked = event.getLocation().getQueryParameters().getParameters().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> each.getValue().getFirst()));
        var list = Optional.ofNullable(asked.remove(SAVED))
                .flatMap(SavedListsMenu::id)
                .flatMap(saved::find);
        open = list.map(each -> each.view().id()).orElse(null);
        saved.show(list.orElse(null));
        if (list.isPresent() && asked.isEmpty()) {
            asked = ListingAddress.of(list.get().view().value().listing());
        }
        var chosen = ListingAddress.columns(asked);
        columnsInAddress = chosen.isPresent();
        listing = new Listing(
                ListingAddress.filter(asked), ListingAddress.order(asked), chosen.orElse(listing.columns()));
        fields.show(listing.filter());
        columns.show(listing.columns(), listing.order());
        refresh();
    }

    /** The address changes with the list, and the view follows the address: so does it on the way back. */
    private void go(ContactFilter filter, ContactOrder order) {
        go(
                columnsInAddress
                        ? ListingAddress.of(new Listing(filter, order, listing.columns()))
                        : ListingAddress.of(filter, order));
    }

    private void open(UUID list) {
        go(list == null ? ListingAddress.of(listing) : Map.of(), list);
    }

    private void choose(List<ListColumn> chosen) {
        go(ListingAddress.of(new Listing(listing.filter(), listing.order(), chosen)));
    }

    private void go(Map<String, String> asked) {
        go(asked, open);
    }

    private void go(Map<String, String> asked, UUID list) {
        var whole = new LinkedHashMap<>(asked);
        if (list != null) {
            whole.put(SAVED, list.toString());
        }
        UI.getCurrent().navigate(ContactsView.class, address.ofList(), QueryParameters.simple(whole));
    }

    /** What this browser was last shown, where the address leaves it open. */
    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        columns.remembered(chosen -> {
            if (!columnsInAddress && !chosen.equals(listing.columns())) {
                listing = new Listing(listing.filter(), listing.order(), chosen);
                columns.show(chosen, listing.order());
                refresh();
            }
        });
    }

    /** Vaadin names the buttons that sort in English, whatever the window speaks. */
    private void nameSorters() {
        grid.getElement().executeJs("""
                        new MutationObserver(() => this.querySelectorAll('vaadin-grid-sorter').forEach(sorter =>
                          sorter.setAttribute('aria-label', $0.replace('{0}', sorter.textContent.trim()))))
                        .observe(this, {childList: true, subtree: true})""", text("contacts.sortBy", "{0}"));
    }

    private void refresh() {
        found = contacts.count(listing.filter());
        count.setText(text("contacts.count", found));
        if (selection != null) {
            selection.show(listing.filter(), found);
        }
        var shown = listing;
        grid.setItems(
                query -> contacts.page(shown, query.getOffset(), query.getLimit()).stream(), query -> (int) found);
    }

    @Override
    public String getPageTitle() {
        return text("contacts.title");
    }
}
