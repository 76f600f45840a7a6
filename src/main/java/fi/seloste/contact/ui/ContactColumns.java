package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.page.WebStorage.Storage;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouterLink;
import fi.seloste.contact.ContactDetails.Entry;
import fi.seloste.contact.Contacts.Row;
import fi.seloste.contact.Contacts.SortBy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of the list, and the choice among them, which the browser remembers. */
class ContactColumns extends MenuBar {

    enum Shown {
        ORGANISATION,
        PLACES,
        SINCE,
        LAST_SERVED,
        KEYWORDS
    }

    private static final String REMEMBERED = "seloste.contacts.columns";
    private static final Set<Shown> AT_FIRST = EnumSet.of(Shown.ORGANISATION, Shown.PLACES, Shown.LAST_SERVED);

    private final Map<Shown, Grid.Column<Row>> columns = new EnumMap<>(Shown.class);
    private final Map<Shown, MenuItem> items = new EnumMap<>(Shown.class);

    ContactColumns(Grid<Row> grid, DeclaredNames names, ContactAddress address) {
        grid.addColumn(new ComponentRenderer<>(
                        row -> new RouterLink(row.name(), ContactView.class, address.of(row.id()))))
                .setHeader(text("contacts.name"))
                .setKey(SortBy.NAME.name())
                .setSortProperty(SortBy.NAME.name())
                .setWidth("12rem")
                .setFlexGrow(1);
        columns.put(Shown.ORGANISATION, grid.addColumn(Row::organisation).setSortProperty(SortBy.ORGANISATION.name()));
        columns.put(
                Shown.PLACES,
                grid.addColumn(row -> joined(row, names::group))
                        .setTooltipGenerator(row -> joined(row, names::of))
                        .setSortable(false));
        columns.put(Shown.SINCE, grid.addColumn(row -> day(row.since())).setSortProperty(SortBy.SINCE.name()));
        columns.put(
                Shown.LAST_SERVED,
                grid.addColumn(row -> day(row.lastServed())).setSortProperty(SortBy.LAST_SERVED.name()));
        columns.put(
                Shown.KEYWORDS,
                grid.addColumn(row -> String.join(", ", row.keywords())).setSortable(false));
        columns.forEach((shown, column) -> column.setHeader(text(shown))
                .setKey(shown.name())
                .setWidth("11rem")
                .setFlexGrow(1));
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var menu = addItem(text("contacts.columns")).getSubMenu();
        for (var shown : Shown.values()) {
            var item = menu.addItem(text(shown), click -> choose());
            item.setCheckable(true);
            item.setKeepOpen(true);
            items.put(shown, item);
        }
        show(AT_FIRST);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        WebStorage.getItem(Storage.LOCAL_STORAGE, REMEMBERED, remembered -> {
            if (remembered != null) {
                show(Arrays.stream(Shown.values())
                        .filter(shown -> Arrays.asList(remembered.split(",")).contains(shown.name()))
                        .collect(Collectors.toSet()));
            }
        });
    }

    private void choose() {
        var chosen = Arrays.stream(Shown.values())
                .filter(shown -> items.get(shown).isChecked())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Shown.class)));
        show(chosen);
        WebStorage.setItem(
                Storage.LOCAL_STORAGE,
                REMEMBERED,
                chosen.stream().map(Shown::name).collect(Collectors.joining(",")));
    }

    private void show(Set<Shown> chosen) {
        columns.forEach((shown, column) -> column.setVisible(chosen.contains(shown)));
        items.forEach((shown, item) -> item.setChecked(chosen.contains(shown)));
    }

    private static String joined(Row row, Function<Entry, String> name) {
        return row.entries().stream().map(name).distinct().collect(Collectors.joining("; "));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : Days.of(day);
    }
}
