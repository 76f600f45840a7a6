package fi.seloste.processor.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceDetails;
import fi.seloste.processor.ServiceRole;
import fi.seloste.ui.Confirm;
import fi.seloste.ui.Messages;
import fi.seloste.ui.Toast;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Adding, editing and removing a service. */
record ServiceEditing(InventoryDesk desk, Runnable changed) {

    /** An empty form, for a service that the catalogue does not know. */
    static void add(InventoryDesk desk, String name, Consumer<UUID> added) {
        var empty = new ServiceDetails(name, null, null, ServiceRole.PROCESSOR, null, Set.of(), null, null, List.of());
        open(
                desk,
                EditDialog.adding(
                        text("services.add"), ServiceDetails.class, empty, new InventoryChoices(desk), details -> {
                            added.accept(desk.inventory().add(details));
                            Toast.done(text("form.saved"));
                        }));
    }

    void edit(UUID id) {
        var name = desk.inventory().details(id).value().name();
        var dialog = EditDialog.editing(
                text("services.edit.of", name),
                ServiceDetails.class,
                new InventoryChoices(desk),
                desk.together(),
                () -> desk.inventory().details(id),
                desk.inventory()::change,
                changed);
        open(desk, dialog.onRemove(() -> remove(id, name)));
    }

    private static void open(InventoryDesk desk, EditDialog<ServiceDetails> dialog) {
        var newParty = new Button(
                text("parties.add"),
                click -> PartyEditing.add(desk, party -> dialog.show(withParty(dialog.current(), party))));
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
            new UsesDialog(name, uses, Loss.of(desk, rows(desk.inventory().get(id)))).open();
            return;
        }
        Confirm.destructive(
                text("services.remove.question", name), text("services.remove.effect"), text("form.remove"), () -> {
                    var removed = desk.inventory().get(id);
                    desk.inventory().remove(id);
                    changed.run();
                    Toast.removed(text("services.removed", name), () -> {
                        desk.inventory().restore(removed);
                        changed.run();
                    });
                });
    }

    private static List<UUID> rows(ServiceConfiguration service) {
        return Stream.concat(
                        Stream.of(service.id()), service.transfers().stream().map(ServiceConfiguration.TransferRow::id))
                .toList();
    }
}
