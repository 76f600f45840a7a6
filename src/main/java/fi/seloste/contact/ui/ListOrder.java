package fi.seloste.contact.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.SortDirection;
import fi.seloste.contact.Contacts.Row;
import fi.seloste.contact.Contacts.SortBy;

/** How a list is ordered. */
record ListOrder(SortBy by, boolean descending) {

    static ListOrder of(Grid<Row> grid) {
        return grid.getSortOrder().stream()
                .flatMap(order -> order.getSorted().getSortOrder(order.getDirection()))
                .findFirst()
                .map(order -> new ListOrder(
                        SortBy.valueOf(order.getSorted()), order.getDirection() == SortDirection.DESCENDING))
                .orElse(new ListOrder(SortBy.NAME, false));
    }
}
