package fi.seloste.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.List;

/**
 * A list that is loaded as one scrolls: columns where there is room for them, one under the other where there is not, so
 * that nobody has to scroll sideways.
 */
public class Lines<T> extends Grid<T> {

    private final List<String> headings = new ArrayList<>();
    private final transient List<ValueProvider<T, String>> values = new ArrayList<>();

    public Lines() {
        addClassName("lines");
        addColumn(new ComponentRenderer<>(this::line)).setHeader(header()).setFlexGrow(1);
    }

    /** Adds what is told of each line; where there is nothing to tell, it takes no room of its own on a phone. */
    public Lines<T> with(String heading, ValueProvider<T, String> value) {
        headings.add(heading);
        values.add(value);
        getColumns().getFirst().setHeader(header());
        return this;
    }

    private Div header() {
        var header = new Div();
        header.addClassNames("line", "line-head");
        headings.forEach(heading -> header.add(new Span(heading)));
        return header;
    }

    private Div line(T item) {
        var line = new Div();
        line.addClassName("line");
        for (var i = 0; i < values.size(); i++) {
            var cell = new Span(values.get(i).apply(item));
            cell.getElement().setAttribute("data-heading", headings.get(i));
            line.add(cell);
        }
        return line;
    }
}
