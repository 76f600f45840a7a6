package fi.seloste.processor.ui;

import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.ui.Messages;
import java.util.List;

/** The answer to the view's question in a sentence or two. */
record Answer(InventoryDesk desk, List<ServiceConfiguration> services) {

    String text() {
        var outside = services.stream().filter(this::isOutside).count();
        var broken = services.stream().filter(this::isBroken).count();
        return Messages.text("services.answer", services.size(), outside, broken)
                .strip();
    }

    private boolean isOutside(ServiceConfiguration service) {
        return service.details().countries().stream()
                        .anyMatch(country -> !desk.law().isInside(country))
                || service.transfers().stream().anyMatch(transfer -> !desk.law()
                        .isInside(transfer.details().country()));
    }

    private boolean isBroken(ServiceConfiguration service) {
        return !desk.law().undeclared(service).isEmpty()
                || service.transfers().stream()
                        .anyMatch(transfer -> !desk.state(transfer.details()).isInOrder());
    }
}
