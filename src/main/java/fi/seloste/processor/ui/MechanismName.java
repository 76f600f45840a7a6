package fi.seloste.processor.ui;

import fi.seloste.processor.Mechanism;
import fi.seloste.ui.Messages;

/** A mechanism's name as it begins a line. */
final class MechanismName {

    private MechanismName() {}

    static String of(Mechanism mechanism) {
        var name = mechanism.name().in(Messages.language());
        return name.substring(0, 1).toUpperCase(Messages.language().locale()) + name.substring(1);
    }
}
