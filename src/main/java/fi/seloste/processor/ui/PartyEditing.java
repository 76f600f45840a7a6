package fi.seloste.processor.ui;

import static fi.seloste.ui.Messages.text;

import fi.seloste.common.Versioned;
import fi.seloste.processor.PartyDetails;
import fi.seloste.ui.Toast;
import fi.seloste.ui.form.Choices;
import java.util.UUID;
import java.util.function.Consumer;

/** Adding and editing the legal entity behind services. */
final class PartyEditing {

    private PartyEditing() {}

    static void add(InventoryDesk desk, Consumer<UUID> added) {
        new EditDialog<>(text("parties.add"), PartyDetails.class, null, Choices.NONE, details -> {
                    added.accept(desk.parties().add(details));
                })
                .open();
    }

    static void edit(InventoryDesk desk, UUID id, Runnable changed) {
        var shown = desk.parties().details(id);
        new EditDialog<>(
                        text("services.edit.of", shown.value().name()),
                        PartyDetails.class,
                        shown.value(),
                        Choices.NONE,
                        details -> {
                            desk.parties().change(new Versioned<>(id, shown.version(), details));
                            Toast.done(text("form.saved"));
                            changed.run();
                        })
                .open();
    }
}
