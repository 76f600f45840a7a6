package fi.seloste.ui;

import com.vaadin.flow.component.Component;
import fi.seloste.ui.DetailAction.Subject;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

/** What the modules have for a detail page. */
@org.springframework.stereotype.Component
public class DetailActions {

    private final ObjectProvider<DetailAction> actions;

    DetailActions(ObjectProvider<DetailAction> actions) {
        this.actions = actions;
    }

    public Component[] of(UUID id, String name) {
        return actions.orderedStream()
                .map(action -> action.create(new Subject(id, name)))
                .flatMap(Optional::stream)
                .toArray(Component[]::new);
    }
}
