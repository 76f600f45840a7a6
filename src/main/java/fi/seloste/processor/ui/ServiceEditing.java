package fi.seloste.processor.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import fi.seloste.common.Versioned;
import fi.seloste.processor.ServiceDetails;
import fi.seloste.processor.ServiceRole;
import fi.seloste.ui.Confirm;
import fi.seloste.ui.Messages;
import fi.seloste.ui.Toast;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Adding, editing and removing a service. */
record ServiceEditing(InventoryDesk desk, Runnable changed) {

    /** An empty form, for a service that the catalogue does not know. */
    static void add(InventoryDesk desk, String name, Consumer<UUID> added) {
        var empty = new ServiceDetails(name, null, null, ServiceRole.PROCESSOR, null, Set.of(), null, null, List.of());
        new ServiceEditing(desk, () -> {})
                .open(
                        text("services.add"),
                        empty,
                        details -> added.accept(desk.inventory().add(details)),
                        null);
    }

    void edit(UUID id) {
        var shown = desk.inventory().details(id);
        open(
                text("services.edit.of", shown.value().name()),
                shown.value(),
                details -> desk.inventory().change(new Versioned<>(id, shown.version(), details)),
                () -> remove(id, shown.value().name()));
    }

    private void open(String title, ServiceDetails value, Consumer<ServiceDetails> save, Runnable remove) {
        var dialog = new EditDialog<>(title, ServiceDetails.class, value, new InventoryChoices(desk), details -> {
            save.accept(details);
            Toast.done(text("form.saved"));
            changed.run();
        });
        if (remove != null) {
            dialog.onRemove(remove);
        }
        var newParty = new Button(
                text("parties.add"),
                click -> PartyEditing.add(desk, party -> {
                    var current = dialog.current();
                    dialog.close();
                    open(title, withParty(current, party), save, remove);
                }));
        dialog.getHeader().add(newParty);
        dialog.open();
    }

    private static ServiceDetails withParty(ServiceDetails details, UUID party) {
        return new ServiceDetails(
                details.name(),
                party,
                null,
                details.role(),
                details.purpose(),
                details.countries(),
                details.arrangement(),
                details.agreement(),
                details.subProcessors());
    }

    private void remove(UUID id, String name) {
        var uses = desk.inventory().usesOf(id, Messages.language());
        if (!uses.isEmpty()) {
            new UsesDialog(name, uses).open();
            return;
        }
        Confirm.destructive(
                text("services.remove.question", name), text("services.remove.effect"), text("form.remove"), () -> {
                    desk.inventory().remove(id);
                    Toast.done(text("services.removed", name));
                    changed.run();
                });
    }
}
