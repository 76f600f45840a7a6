package fi.seloste.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A card of a view: a title, a sentence that explains, what it holds, and what can be done with it. */
public class Card extends Section {

    private final Div body = new Div();
    private final Div actions = new Div();

    public Card(String title, String explanation) {
        addClassName("card");
        var heading = new H2(title);
        heading.setId("card-" + Integer.toHexString(System.identityHashCode(this)));
        getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        var head = new Div(heading, actions);
        head.addClassName("card-head");
        actions.addClassName("card-actions");
        body.addClassName("card-body");
        add(head);
        if (explanation != null && !explanation.isBlank()) {
            var paragraph = new Paragraph(explanation);
            paragraph.addClassName("explanation");
            add(paragraph);
        }
        add(body);
    }

    public Card withActions(Component... components) {
        actions.add(components);
        return this;
    }

    public Card with(Component... components) {
        body.add(components);
        return this;
    }

    /** Shows something else in the card. */
    public void show(Component... components) {
        body.removeAll();
        body.add(components);
    }
}
