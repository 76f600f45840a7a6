package fi.seloste.register.ui;

import static fi.seloste.ui.Messages.text;

import fi.seloste.register.FieldEffect;

/** What changing or removing a field does, in words, before it is done. */
final class FieldEffects {

    private FieldEffects() {}

    static String ofRemoval(FieldEffect effect) {
        var values = effect.held() == 0 ? text("register.field.empty") : text("register.field.effect", effect.held());
        return values + " " + text(effect.isLast() ? "register.field.last" : "register.field.notLast");
    }

    static String ofChange(FieldEffect effect) {
        var kept = effect.held() - effect.erased();
        return text("register.field.held", effect.held())
                + " "
                + (kept == 0 ? "" : text("register.field.kept", kept) + " ")
                + (effect.erased() == 0 ? "" : text("register.field.unreadable", effect.erased()) + " ")
                + text("register.field.change.notice");
    }
}
