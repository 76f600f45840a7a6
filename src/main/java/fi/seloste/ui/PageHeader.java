package fi.seloste.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a view: the question that the view answers, the answer in short, and what can be done. */
public class PageHeader extends Div {

    private final H1 title = new H1();
    private final Paragraph subtitle = new Paragraph();
    private final Div actions = new Div();

    public PageHeader(String title, String subtitle) {
        addClassName("page-header");
        var words = new Div(this.title, this.subtitle);
        words.addClassName("page-words");
        actions.addClassName("page-actions");
        add(words, actions);
        setTitle(title);
        setSubtitle(subtitle);
    }

    public void setTitle(String title) {
        this.title.setText(title);
    }

    public void setSubtitle(String subtitle) {
        this.subtitle.setText(subtitle);
        this.subtitle.setVisible(!subtitle.isBlank());
    }

    public PageHeader withActions(Component... components) {
        actions.add(components);
        return this;
    }
}
