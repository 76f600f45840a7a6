package fi.seloste.register.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import fi.seloste.register.ClauseTemplate;
import fi.seloste.register.OwnClauses;
import fi.seloste.register.OwnWords;
import fi.seloste.ui.Messages;
import fi.seloste.ui.Toast;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What a paragraph of one's own can begin from: what the organisation keeps for itself first, then the product's own. */
class ClauseChoice extends Div {

    /**
     * One to begin from.
     *
     * @param kept id of the organisation's own, or null for the product's
     */
    private record Beginning(UUID kept, String name, String when, OwnWords words) {}

    private final transient OwnClauses clauses;
    private final ComboBox<Beginning> choice = new ComboBox<>(text("clauses.begin"));
    private final Button remove = new Button(text("clauses.remove"), click -> remove());

    /** @param begin is given what the form is to begin with */
    ClauseChoice(OwnClauses clauses, Consumer<OwnWords> begin) {
        this.clauses = clauses;
        addClassName("clause-choice");
        choice.setHelperText(text("clauses.begin.help"));
        choice.setItemLabelGenerator(Beginning::name);
        choice.setClearButtonVisible(true);
        choice.setWidthFull();
        choice.addValueChangeListener(change -> {
            show(change.getValue());
            if (change.getValue() != null) {
                begin.accept(change.getValue().words());
            }
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        add(choice, remove);
        read();
    }

    private void read() {
        choice.setItems(beginnings());
        show(null);
    }

    private void show(Beginning chosen) {
        choice.setHelperText(chosen == null ? text("clauses.begin.help") : chosen.when());
        remove.setVisible(chosen != null && chosen.kept() != null);
    }

    private List<Beginning> beginnings() {
        var all = new ArrayList<Beginning>();
        for (var kept : clauses.all()) {
            var clause = kept.clause();
            all.add(new Beginning(
                    kept.id(), text("clauses.own", clause.name()), text("clauses.own.when"), clause.words()));
        }
        for (var template : ClauseTemplate.all()) {
            all.add(new Beginning(
                    null,
                    template.name().orLatest(Messages.language()),
                    template.when().orLatest(Messages.language()),
                    template.words()));
        }
        return all;
    }

    /** What already stands in a register stays there, and what stands in the form as well. */
    private void remove() {
        var chosen = choice.getValue();
        var clause = clauses.all().stream()
                .filter(kept -> kept.id().equals(chosen.kept()))
                .findFirst();
        clause.ifPresent(kept -> {
            clauses.remove(kept.id());
            Toast.removed(text("clauses.removed", kept.clause().name()), () -> {
                clauses.keep(kept.clause());
                read();
            });
        });
        read();
    }
}
