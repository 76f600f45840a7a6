package fi.seloste.processor.ui;

import static fi.seloste.ui.Messages.text;

import fi.seloste.common.Versioned;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceConfiguration.TransferRow;
import fi.seloste.processor.TransferDetails;
import fi.seloste.ui.Confirm;
import fi.seloste.ui.Toast;
import java.util.List;
import java.util.UUID;

/** Adding, editing, mending and removing a transfer. */
record TransferEditing(InventoryDesk desk, Runnable changed) {

    void add(UUID service) {
        open(text("transfers.add"), new TransferDetails(null, null, null, null, true, null), service);
    }

    /** A transfer to a country that the service names, on the first mechanism proposed for it. */
    void declare(UUID service, String country) {
        var proposed = desk.law().proposals(country, desk.today()).stream()
                .findFirst()
                .map(mechanism -> mechanism.id())
                .orElse(null);
        open(text("transfers.add"), new TransferDetails(country, proposed, null, null, true, null), service);
    }

    private void open(String title, TransferDetails value, UUID service) {
        EditDialog.adding(title, TransferDetails.class, value, new InventoryChoices(desk), details -> {
                    desk.inventory().addTransfer(service, details);
                    done();
                })
                .open();
    }

    void edit(UUID transfer, String place) {
        EditDialog.editing(
                        text("services.edit.of", place),
                        TransferDetails.class,
                        new InventoryChoices(desk),
                        desk.together(),
                        () -> desk.inventory().transfer(transfer),
                        desk.inventory()::changeTransfer,
                        changed)
                .onRemove(() -> remove(transfer, place))
                .open();
    }

    void change(Versioned<TransferDetails> shown, TransferDetails details) {
        desk.inventory().changeTransfer(new Versioned<>(shown.id(), shown.version(), details));
        done();
    }

    private void remove(UUID id, String place) {
        Confirm.destructive(
                text("transfers.remove.question", place),
                String.join(" ", text("transfers.remove.effect"), Loss.of(desk, List.of(id))),
                text("form.remove"),
                () -> {
                    var service = service(id);
                    var removed =
                            new TransferRow(id, desk.inventory().transfer(id).value());
                    desk.inventory().removeTransfer(id);
                    changed.run();
                    Toast.removed(text("transfers.removed", place), () -> {
                        desk.inventory().restoreTransfer(service, removed);
                        done();
                    });
                });
    }

    private UUID service(UUID transfer) {
        return desk.inventory().all().stream()
                .filter(service ->
                        service.transfers().stream().anyMatch(row -> row.id().equals(transfer)))
                .map(ServiceConfiguration::id)
                .findFirst()
                .orElseThrow();
    }

    private void done() {
        Toast.done(text("form.saved"));
        changed.run();
    }
}
