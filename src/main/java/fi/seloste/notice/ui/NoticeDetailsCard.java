package fi.seloste.notice.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.seloste.common.Versioned;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.notice.Notices;
import fi.seloste.ui.Card;
import fi.seloste.ui.Messages;
import fi.seloste.ui.Toast;
import fi.seloste.ui.form.RecordForm;
import java.util.UUID;

/** The notice's own title and dates. */
class NoticeDetailsCard extends Card {

    private final transient Notices notices;
    private final UUID notice;
    private final transient Runnable changed;
    private final Button edit = new Button(text("form.edit"), click -> edit());

    NoticeDetailsCard(Notices notices, UUID notice, Runnable changed) {
        super(text("notice.details"), text("notice.details.what"));
        this.notices = notices;
        this.notice = notice;
        this.changed = changed;
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        edit.setAriaLabel(text("form.edit.of", text("notice.details")));
        withActions(edit);
        read();
    }

    private void read() {
        show(new Paragraph(notices.details(notice).value().title().orLatest(Messages.language())));
        edit.setEnabled(true);
    }

    private void edit() {
        edit.setEnabled(false);
        var shown = notices.details(notice);
        var form = new RecordForm<>(NoticeDetails.class);
        form.setValue(shown.value());
        var save = new Button(text("form.save"), click -> form.value().ifPresent(value -> {
            notices.change(new Versioned<>(shown.id(), shown.version(), value));
            Toast.done(text("form.saved"));
            changed.run();
        }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(save, new Button(text("form.cancel"), click -> read()));
        buttons.addClassName("form-buttons");
        show(form, buttons);
    }
}
