package fi.seloste.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * The first page carries the state of its view in a script, into which Vaadin writes people's texts as they are: one
 * with {@code </script>} in it would end the script, and what follows would be markup.
 */
@Component
class InitialState implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(
                response -> response.getDocument().select("script[initial]").forEach(InitialState::escape));
    }

    /** In the state, a less-than sign stands only within texts. */
    private static void escape(Element script) {
        var state = script.data().replace("<", "\\u003c");
        script.empty().appendChild(new DataNode(state));
    }
}
