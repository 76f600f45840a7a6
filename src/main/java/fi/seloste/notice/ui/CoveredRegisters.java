package fi.seloste.notice.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.Registers;
import fi.seloste.ui.Messages;
import fi.seloste.ui.Unsaved;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which of the organisation's registers a notice covers: at least one. */
class CoveredRegisters extends CheckboxGroup<RegisterConfiguration> implements Unsaved {

    private final transient List<RegisterConfiguration> all;
    private transient Set<RegisterConfiguration> saved;

    /** @param covered those covered already; of one register alone there is nothing to choose */
    CoveredRegisters(Registers registers, Collection<UUID> covered) {
        super(text("notices.registers"));
        all = registers.all();
        setManualValidation(true);
        setErrorMessage(text("notices.registers.required"));
        setItems(all);
        setItemLabelGenerator(register -> register.details().name().orLatest(Messages.language()));
        setValue(all.stream()
                .filter(register -> all.size() == 1 || covered.contains(register.id()))
                .collect(Collectors.toSet()));
        saved = getValue();
    }

    /** Says beside the boxes where none is chosen; answers whether one is. */
    boolean check() {
        setInvalid(isEmpty());
        return !isEmpty();
    }

    /** The chosen ones, in the order in which they are shown. */
    List<UUID> ids() {
        return all.stream()
                .filter(getValue()::contains)
                .map(RegisterConfiguration::id)
                .toList();
    }

    void markSaved() {
        saved = getValue();
    }

    @Override
    public boolean hasUnsavedChanges() {
        return !getValue().equals(saved);
    }
}
