package fi.seloste.onboarding.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** One way to begin: a card that is a link as a whole. */
class Choice extends Anchor {

    enum Way {
        OLD,
        GO_ON,
        TRADE,
        EMPTY
    }

    Choice(Way way, String address) {
        var key = "choice." + way.name();
        setHref(address);
        addClassNames("card", "choice");
        var then = new Paragraph(text(key + ".then"));
        then.addClassName("row-note");
        add(new H2(text(key)), new Paragraph(text(key + ".what")), then);
    }
}
