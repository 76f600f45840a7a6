package fi.seloste.processor.ui;

import fi.seloste.processor.LawData;
import fi.seloste.processor.Mechanism;
import fi.seloste.processor.TransferBasis;
import fi.seloste.ui.Messages;

/** A mechanism's name as it begins a line. */
final class MechanismName {

    private MechanismName() {}

    static String of(Mechanism mechanism) {
        return capital(mechanism.name().in(Messages.language()));
    }

    static String of(LawData law, TransferBasis basis) {
        return capital(law.nameOf(basis, Messages.language()));
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Messages.language().locale()) + name.substring(1);
    }
}
