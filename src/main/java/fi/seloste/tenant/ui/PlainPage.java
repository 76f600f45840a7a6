package fi.seloste.tenant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.seloste.ui.HeaderItem;
import java.util.Comparator;
import java.util.List;

/** A page outside any organisation: the product's name, the person's menu, and one thing to do. */
abstract class PlainPage extends Div {

    private final Main main = new Main();

    PlainPage(List<HeaderItem> items) {
        addClassName("plain-page");
        var brand = new Span("Seloste");
        brand.addClassName("brand");
        var header = new com.vaadin.flow.component.html.Header(brand);
        items.stream()
                .sorted(Comparator.comparingInt(HeaderItem::order))
                .map(HeaderItem::create)
                .forEach(header::add);
        add(header, main);
    }

    void show(String title, String explanation, Component... components) {
        main.removeAll();
        main.add(new H1(title), new Paragraph(explanation));
        main.add(components);
    }
}
