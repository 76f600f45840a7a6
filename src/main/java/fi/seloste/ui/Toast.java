package fi.seloste.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;

/** A short word about what has just happened. */
public final class Toast {

    private static final int SHORT = 4000;
    private static final int LONG = 9000;
    private static final int UNDO = 30_000;

    private Toast() {}

    public static void done(String text) {
        Notification.show(text, SHORT, Position.BOTTOM_START).addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    /** Tells of what was removed, and brings it back to whoever asks for it soon enough. */
    public static void removed(String text, Runnable undo) {
        var notification = new Notification();
        var button = new Button(Messages.text("toast.undo"), click -> {
            notification.close();
            undo.run();
        });
        var words = new Div(new Span(text + " "), new Span(Messages.text("toast.undo.window", UNDO / 1000)));
        var row = new Div(words, button);
        row.addClassName("undo");
        notification.add(row);
        notification.setDuration(UNDO);
        notification.setPosition(Position.BOTTOM_START);
        notification.open();
    }

    public static void failed(String text) {
        var notification = Notification.show(text, LONG, Position.MIDDLE);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
    }
}
