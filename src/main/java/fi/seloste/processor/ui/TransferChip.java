package fi.seloste.processor.ui;

import fi.seloste.processor.TransferStatus;
import fi.seloste.ui.Messages;
import fi.seloste.ui.StateChip;
import fi.seloste.ui.StateChip.State;

/** How a transfer stands, as a chip. */
final class TransferChip {

    private TransferChip() {}

    static StateChip of(TransferStatus status) {
        return new StateChip(state(status), Messages.text(status));
    }

    static State state(TransferStatus status) {
        return switch (status) {
            case VALID, NOT_NEEDED -> State.GOOD;
            case NEEDS_CERTIFICATION_CHECK, NOT_IN_FORCE_YET -> State.WATCH;
            case ENDED, NO_MECHANISM -> State.BAD;
        };
    }
}
