package fi.seloste.onboarding.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** One way to begin: a card that is a link as a whole. */
class Choice extends Anchor {

    /** @param key of the title; what it means has {@code .what} after it, what comes of it {@code .then} */
    Choice(String key, String address) {
        setHref(address);
        addClassNames("card", "choice");
        var then = new Paragraph(text(key + ".then"));
        then.addClassName("row-note");
        add(new H2(text(key)), new Paragraph(text(key + ".what")), then);
    }
}
