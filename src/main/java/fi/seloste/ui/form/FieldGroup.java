package fi.seloste.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;

/** Fields that belong together, under a common heading, with room for what is wrong with all of them. */
final class FieldGroup extends FieldSet {

    private final Div content = new Div();
    private final Paragraph error = new Paragraph();

    FieldGroup(Property property, FormContext context) {
        super(property.label(context.language()));
        addClassName("field-group");
        property.text(context.language(), "help").ifPresent(help -> {
            var explanation = new Paragraph(help);
            explanation.addClassName("explanation");
            super.add(explanation);
        });
        content.addClassName("field-group-content");
        error.addClassName("error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        super.add(content, error);
    }

    Div content() {
        return content;
    }

    void append(Component component) {
        super.add(component);
    }

    void reject(String message) {
        error.setText(message);
        error.setVisible(true);
    }

    void clearError() {
        error.setVisible(false);
    }

    boolean isRejected() {
        return error.isVisible();
    }
}
