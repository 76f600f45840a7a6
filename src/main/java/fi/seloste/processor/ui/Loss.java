package fi.seloste.processor.ui;

import fi.seloste.ui.Messages;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What notices could not say any more without some rows, said before these are removed. */
final class Loss {

    private Loss() {}

    /** Empty where no notice speaks of them. */
    static String of(InventoryDesk desk, List<UUID> rows) {
        return desk.tellers()
                .orderedStream()
                .flatMap(teller -> teller.toldOf(rows, Messages.language()).stream())
                .map(told -> Messages.text("services.loss", told.where(), String.join(" ", told.sentences())))
                .collect(Collectors.joining(" "));
    }
}
