package fi.seloste.notice.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.seloste.notice.LaggingPassage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Which passages lag in which language, where to mend them, and what happens to them when the notice is published. */
class LaggingList extends Div {

    LaggingList(List<LaggingPassage> lagging, boolean waits, Places places) {
        addClassName("lagging");
        add(new Paragraph(text(waits ? "publish.lags.waits" : "publish.lags.marked")));
        lagging.stream()
                .collect(Collectors.groupingBy(LaggingPassage::language, LinkedHashMap::new, Collectors.toList()))
                .forEach((language, passages) -> {
                    var list = new UnorderedList();
                    list.addClassName("rows");
                    passages.forEach(passage -> list.add(item(passage, places)));
                    add(new H3(text("publish.lags.in", language.ownName(), passages.size())), list);
                });
    }

    /** The passage with what readers of its language are told beside it. */
    private static ListItem item(LaggingPassage passage, Places places) {
        var sentence = passage.sentence();
        var said = new Span(sentence.lag());
        said.addClassName("row-note");
        said.getElement().setAttribute("lang", passage.language().code());
        return new ListItem(new Div(new SentenceLink(sentence.text(), passage.language(), sentence, places), said));
    }
}
