package fi.seloste.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

/** Asks before a view is left in which something is typed and not saved; views need to do nothing for it. */
@org.springframework.stereotype.Component
class LeavingGuard implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeLeaveListener(LeavingGuard::leave));
    }

    /** Leaves without asking, because what is typed cannot be saved any more. */
    void unasked(UI ui, Runnable leave) {
        ComponentUtil.setData(ui, LeavingGuard.class, this);
        try {
            leave.run();
        } finally {
            ComponentUtil.setData(ui, LeavingGuard.class, null);
        }
    }

    private static void leave(BeforeLeaveEvent event) {
        if (Unsaved.isIn(event.getUI()) && ComponentUtil.getData(event.getUI(), LeavingGuard.class) == null) {
            var leaving = event.postpone();
            var dialog = new ConfirmDialog(
                    text("leave.question"),
                    text("leave.effect"),
                    text("leave.anyway"),
                    leave -> leaving.proceed(),
                    text("leave.stay"),
                    stay -> leaving.cancel());
            dialog.setConfirmButtonTheme("error primary");
            dialog.open();
        }
    }
}
