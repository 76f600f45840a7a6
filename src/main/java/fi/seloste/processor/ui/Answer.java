package fi.seloste.processor.ui;

import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.ui.Messages;
import java.util.List;

/** The answer to the view's question in a sentence or two. */
record Answer(InventoryDesk desk, List<ServiceConfiguration> services) {

    String text() {
        var outside = services.stream().filter(desk::isOutside).count();
        var broken = services.stream().filter(desk::isBroken).count();
        return Messages.text("services.answer", services.size(), outside, broken)
                .strip();
    }
}
