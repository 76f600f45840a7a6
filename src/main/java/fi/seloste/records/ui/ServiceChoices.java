package fi.seloste.records.ui;

import fi.seloste.processor.ServiceDetails;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.ui.form.Choice;
import fi.seloste.ui.form.Choices;
import java.util.List;
import java.util.UUID;

/** The services of the inventory. */
record ServiceChoices(ServiceInventory inventory) implements Choices {

    @Override
    public List<Choice<UUID>> of(Class<?> kind) {
        return kind == ServiceDetails.class
                ? inventory.all().stream()
                        .map(service ->
                                new Choice<>(service.id(), service.details().name()))
                        .toList()
                : List.of();
    }
}
