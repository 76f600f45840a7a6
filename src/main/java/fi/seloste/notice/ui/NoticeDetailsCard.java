package fi.seloste.notice.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.seloste.common.Versioned;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.notice.Notices;
import fi.seloste.register.Registers;
import fi.seloste.ui.Card;
import fi.seloste.ui.Messages;
import fi.seloste.ui.form.RecordForm;
import fi.seloste.ui.form.Saving;
import java.util.Set;

/** The notice's own title and dates, and the registers that it covers. */
class NoticeDetailsCard extends Card {

    private final transient Notices notices;
    private final transient Registers registers;
    private final transient Notices.Summary notice;
    private final transient Runnable changed;
    private final Button edit = new Button(text("form.edit"), click -> edit());

    NoticeDetailsCard(Notices notices, Registers registers, Notices.Summary notice, Runnable changed) {
        super(text("notice.details"), text("notice.details.what"));
        this.notices = notices;
        this.registers = registers;
        this.notice = notice;
        this.changed = changed;
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        edit.setAriaLabel(text("form.edit.of", text("notice.details")));
        withActions(edit);
        read();
    }

    private void read() {
        show(new Paragraph(notices.details(notice.id()).value().title().orLatest(Messages.language())));
        edit.setEnabled(true);
    }

    private void edit() {
        edit.setEnabled(false);
        var covered = new CoveredRegisters(registers, notice.registers());
        var form = new RecordForm<>(NoticeDetails.class);
        var saving = new Saving<>(form, () -> notices.details(notice.id()), typed -> save(typed, covered), changed);
        var save = new Button(text("form.save"), click -> {
            if (covered.check()) {
                saving.save();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(save, new Button(text("form.cancel"), click -> read()));
        buttons.addClassName("form-buttons");
        show(form, covered, buttons);
    }

    /** The details first: they carry the version, so that registers that somebody else chose are not overwritten. */
    private void save(Versioned<NoticeDetails> typed, CoveredRegisters covered) {
        notices.change(typed);
        if (!Set.copyOf(covered.ids()).equals(Set.copyOf(notice.registers()))) {
            notices.setRegisters(notice.id(), covered.ids());
        }
    }
}
