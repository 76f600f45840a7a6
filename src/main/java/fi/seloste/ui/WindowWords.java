package fi.seloste.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import org.springframework.stereotype.Component;

/** What the window itself says, when nobody can be asked for words: without a connection, a session or cookies. */
@Component
class WindowWords implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> ofTheSystem(Language.of(info.getLocale())));
    }

    /** Teaches the window what to say, in the language that it has by now. */
    static void teach(UI ui) {
        ui.getReconnectDialogConfiguration().setDialogText(text("window.reconnecting"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(text("window.offline"));
        ui.getPage().executeJs("(window.Vaadin.connectionIndicator||{}).onlineText=$0", text("window.online"));
    }

    private static SystemMessages ofTheSystem(Language language) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredCaption(Texts.get(language, "window.expired"));
        messages.setSessionExpiredMessage(Texts.get(language, "window.expired.what"));
        messages.setInternalErrorCaption(Texts.get(language, "window.failed"));
        messages.setInternalErrorMessage(Texts.get(language, "window.failed.what"));
        messages.setSyncErrorCaption(Texts.get(language, "window.failed"));
        messages.setSyncErrorMessage(Texts.get(language, "window.failed.what"));
        messages.setCookiesDisabledCaption(Texts.get(language, "window.cookies"));
        messages.setCookiesDisabledMessage(Texts.get(language, "window.cookies.what"));
        return messages;
    }
}
