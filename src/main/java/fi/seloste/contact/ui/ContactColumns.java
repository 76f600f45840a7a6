package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.page.WebStorage.Storage;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import fi.seloste.contact.ContactDetails.Entry;
import fi.seloste.contact.ValueWords;
import fi.seloste.contact.list.ContactList.Row;
import fi.seloste.contact.list.ContactOrder;
import fi.seloste.contact.list.ListColumn;
import fi.seloste.contact.list.ListColumn.Known;
import fi.seloste.contact.list.ListColumn.OfField;
import fi.seloste.contact.list.ListingAddress;
import fi.seloste.ui.Messages;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of the list, and the choice among them. The browser remembers what was chosen last. */
class ContactColumns extends MenuBar {

    static final List<ListColumn> AT_FIRST = List.of(Known.ORGANISATION, Known.PLACES, Known.LAST_SERVED);

    private static final String LINK = "<a href=\"${item.address}\" router-link>${item.name}</a>";

    private static final String REMEMBERED = "seloste.contacts.columns";

    private final Grid<Row> grid;
    private final Map<ListColumn, Grid.Column<Row>> columns = new LinkedHashMap<>();
    private final Map<ListColumn, MenuItem> items = new LinkedHashMap<>();

    /** @param chosen is told which columns somebody now wants to see */
    ContactColumns(Grid<Row> grid, DeclaredNames names, ContactAddress address, Consumer<List<ListColumn>> chosen) {
        this.grid = grid;
        columns.put(
                Known.NAME,
                grid.addColumn(LitRenderer.<Row>of(LINK)
                        .withProperty("address", row -> address.pathOf(row.id()))
                        .withProperty("name", Row::name)));
        columns.put(Known.ORGANISATION, grid.addColumn(Row::organisation));
        columns.put(
                Known.PLACES,
                grid.addColumn(row -> joined(row, names, names::group))
                        .setTooltipGenerator(row -> joined(row, names, names::of)));
        columns.put(Known.SINCE, grid.addColumn(row -> day(row.since())));
        columns.put(Known.LAST_SERVED, grid.addColumn(row -> day(row.lastServed())));
        columns.put(Known.KEYWORDS, grid.addColumn(row -> String.join(", ", row.keywords())));
        var language = Messages.language();
        names.declaration().listed().forEach((id, field) -> {
            columns.put(
                    new OfField(id),
                    grid.addColumn(row -> row.values().containsKey(id)
                            ? ValueWords.of(field, row.values().get(id), language)
                            : ""));
        });
        columns.forEach((column, shown) -> shown.setHeader(names.of(column))
                .setKey(column.key())
                .setSortProperty(column.key())
                .setWidth("11rem")
                .setFlexGrow(1));
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var menu = addItem(text("contacts.columns")).getSubMenu();
        columns.keySet().stream().filter(column -> column != Known.NAME).forEach(column -> {
            var item = menu.addItem(names.of(column), click -> choose(chosen));
            item.setCheckable(true);
            item.setKeepOpen(true);
            items.put(column, item);
        });
    }

    /** What was chosen last in this browser; told only where something was. */
    void remembered(Consumer<List<ListColumn>> then) {
        WebStorage.getItem(Storage.LOCAL_STORAGE, REMEMBERED, keys -> {
            if (keys != null) {
                // Written in capitals once.
                then.accept(ListingAddress.columns(keys.toLowerCase(Locale.ROOT)));
            }
        });
    }

    private void choose(Consumer<List<ListColumn>> chosen) {
        var now = items.entrySet().stream()
                .filter(item -> item.getValue().isChecked())
                .map(Map.Entry::getKey)
                .toList();
        WebStorage.setItem(Storage.LOCAL_STORAGE, REMEMBERED, ListingAddress.keys(now));
        chosen.accept(now);
    }

    void show(List<ListColumn> chosen, ContactOrder order) {
        items.forEach((column, item) -> {
            columns.get(column).setVisible(chosen.contains(column));
            item.setChecked(chosen.contains(column));
        });
        var by = columns.get(order.by());
        grid.sort(
                by == null
                                || order.equals(ContactOrder.ALPHABETICAL)
                                        && grid.getSortOrder().isEmpty()
                        ? List.of()
                        : List.of(new GridSortOrder<>(
                                by, order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
    }

    /** The order that the headings of the list show. */
    static ContactOrder orderOf(Grid<Row> grid) {
        return grid.getSortOrder().stream()
                .findFirst()
                .flatMap(order -> ListColumn.of(order.getSorted().getKey())
                        .map(column -> new ContactOrder(column, order.getDirection() == SortDirection.DESCENDING)))
                .orElse(ContactOrder.ALPHABETICAL);
    }

    private static String joined(Row row, DeclaredNames names, Function<Entry, String> name) {
        return row.entries().stream()
                .sorted(Comparator.comparing(entry -> names.rank(entry)))
                .map(name)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : Days.of(day);
    }
}
