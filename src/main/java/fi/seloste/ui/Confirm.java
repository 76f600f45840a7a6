package fi.seloste.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be taken back, and says what it will do. */
public final class Confirm {

    private Confirm() {}

    /**
     * @param question what will be done, as a question
     * @param effect   what follows from it
     * @param action   what the button that does it says
     */
    public static void destructive(String question, String effect, String action, Runnable confirmed) {
        var dialog = new ConfirmDialog(
                question, effect, action, event -> confirmed.run(), text("confirm.cancel"), event -> {});
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }
}
