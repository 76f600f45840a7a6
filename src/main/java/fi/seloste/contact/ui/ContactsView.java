package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.Contacts.Row;
import fi.seloste.contact.Contacts.SortBy;
import fi.seloste.security.Access;
import fi.seloste.security.Needs;
import fi.seloste.security.Permission;
import fi.seloste.ui.EmptyState;
import fi.seloste.ui.PageHeader;
import jakarta.annotation.security.PermitAll;

/** Whom the organisation knows: a list that is searched as one types and loaded as one scrolls. */
@Route("o/:organisation/contacts")
@Menu(title = "contacts.menu", order = 30)
@Needs(Permission.OPEN_CONTACTS)
@PermitAll
class ContactsView extends Div implements HasDynamicTitle {

    private final transient Contacts contacts;
    private final transient ContactAddress address;
    private final Grid<Row> grid = new Grid<>();
    private final TextField search = new TextField(text("contacts.search"));
    private final Span count = new Span();

    ContactsView(Contacts contacts, ContactAddress address, Access access) {
        this.contacts = contacts;
        this.address = address;
        addClassName("view");
        var header = new PageHeader(text("contacts.title"), text("contacts.what"));
        if (access.permits(Permission.EDIT)) {
            var add = new Button(text("contacts.add"), click -> getUI().ifPresent(
                            ui -> ui.navigate(ContactView.class, address.ofNew())));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            var bring = new Button(text("contacts.import"), click -> getUI().ifPresent(
                            ui -> ui.navigate(ImportView.class, address.ofAll())));
            header.withActions(bring, add);
        }
        add(header);
        if (contacts.count("") == 0) {
            add(new EmptyState(text("contacts.empty.title"), text("contacts.empty.what")));
            return;
        }
        search.setClearButtonVisible(true);
        search.setMaxLength(200);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        count.addClassName("row-note");
        count.getElement().setAttribute("aria-live", "polite");
        var tools = new Div(search, count);
        tools.addClassName("inline-form");
        prepareGrid();
        add(tools, grid);
        refresh();
    }

    private void prepareGrid() {
        grid.addColumn(new ComponentRenderer<>(
                        row -> new RouterLink(row.name(), ContactView.class, address.of(row.id()))))
                .setHeader(text("contacts.name"))
                .setSortable(true)
                .setSortProperty(SortBy.NAME.name())
                .setFlexGrow(1);
        grid.addColumn(Row::organisation)
                .setHeader(text("contacts.organisation"))
                .setSortable(true)
                .setSortProperty(SortBy.ORGANISATION.name())
                .setFlexGrow(1);
        grid.addAttachListener(attached -> nameSorters());
        grid.setEmptyStateText(text("contacts.none"));
        grid.setHeight("min(70vh, 50rem)");
        grid.setItems(
                query -> {
                    var order = query.getSortOrders().stream().findFirst();
                    return contacts
                            .list(
                                    search.getValue(),
                                    order.map(QuerySortOrder::getSorted)
                                            .map(SortBy::valueOf)
                                            .orElse(SortBy.NAME),
                                    order.filter(each -> each.getDirection() == SortDirection.DESCENDING)
                                            .isPresent(),
                                    query.getOffset(),
                                    query.getLimit())
                            .stream();
                },
                query -> (int) contacts.count(search.getValue()));
    }

    /** Vaadin names the buttons that sort in English, whatever the window speaks. */
    private void nameSorters() {
        grid.getElement().executeJs("""
                        new MutationObserver(() => this.querySelectorAll('vaadin-grid-sorter').forEach(sorter =>
                          sorter.setAttribute('aria-label', $0.replace('{0}', sorter.textContent.trim()))))
                        .observe(this, {childList: true, subtree: true})""", text("contacts.sortBy", "{0}"));
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        count.setText(text("contacts.count", contacts.count(search.getValue())));
    }

    @Override
    public String getPageTitle() {
        return text("contacts.title");
    }
}
