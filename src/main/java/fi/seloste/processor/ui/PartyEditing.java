package fi.seloste.processor.ui;

import static fi.seloste.ui.Messages.text;

import fi.seloste.processor.PartyDetails;
import fi.seloste.ui.form.Choices;
import java.util.UUID;
import java.util.function.Consumer;

/** Adding and editing the legal entity behind services. */
final class PartyEditing {

    private PartyEditing() {}

    static void add(InventoryDesk desk, Consumer<UUID> added) {
        EditDialog.adding(text("parties.add"), PartyDetails.class, null, Choices.NONE, details -> {
                    added.accept(desk.parties().add(details));
                })
                .open();
    }

    static void edit(InventoryDesk desk, UUID id, Runnable changed) {
        EditDialog.editing(
                        text(
                                "services.edit.of",
                                desk.parties().details(id).value().name()),
                        PartyDetails.class,
                        Choices.NONE,
                        desk.together(),
                        () -> desk.parties().details(id),
                        desk.parties()::change,
                        changed)
                .open();
    }
}
