package fi.seloste.tenant.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.seloste.tenant.Accent;

/** The colour that the public pages use for the one that was typed; says so where it is another. */
class AccentSample extends Div {

    AccentSample() {
        getElement().setAttribute("role", "status");
    }

    /** @param brandColour as typed, valid or not, or null */
    void show(String brandColour) {
        removeAll();
        if (brandColour == null || !brandColour.matches("#[0-9a-fA-F]{6}")) {
            return;
        }
        var accent = Accent.of(brandColour);
        add(sample("light", accent.light()), sample("dark", accent.dark()));
        if (!accent.isJust(brandColour)) {
            var why = new Paragraph(text("accent.changed"));
            why.addClassName("explanation");
            add(why);
        }
    }

    private static Span sample(String page, String colour) {
        var sample = new Span(text("accent." + page, colour));
        sample.addClassNames("accent-sample", page);
        sample.getStyle().setColor(colour);
        return sample;
    }
}
