package fi.seloste.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;

/** A short word about what has just happened. */
public final class Toast {

    private static final int SHORT = 4000;
    private static final int LONG = 9000;

    private Toast() {}

    public static void done(String text) {
        Notification.show(text, SHORT, Position.BOTTOM_START).addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    public static void failed(String text) {
        var notification = Notification.show(text, LONG, Position.MIDDLE);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
    }
}
