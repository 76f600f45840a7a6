package fi.seloste.notice.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fi.seloste.common.Slug;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.notice.Notices;
import fi.seloste.notice.SlugInUseException;
import fi.seloste.register.Registers;
import fi.seloste.ui.Card;
import fi.seloste.ui.Messages;
import fi.seloste.ui.form.RecordForm;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;

/** A new notice: what it is called, where it stands, which registers it covers. */
class NewNoticeCard extends Card {

    private final transient Notices notices;
    private final transient Consumer<String> created;
    private final RecordForm<NoticeDetails> form = new RecordForm<>(NoticeDetails.class);
    private final TextField slug = new TextField(text("notices.slug"));
    private final CoveredRegisters covered;
    private boolean slugTouched;

    /**
     * @param created gets the slug of the new notice
     */
    NewNoticeCard(Notices notices, Registers registers, LocalDate today, Consumer<String> created, Runnable cancelled) {
        super(text("notices.new"), text("notices.new.what"));
        this.notices = notices;
        this.created = created;
        covered = new CoveredRegisters(registers, Set.of());
        slug.setMaxLength(Slug.MAX);
        slug.setManualValidation(true);
        slug.setHelperText(text("notices.slug.help"));
        slug.addValueChangeListener(change -> slugTouched |= change.isFromClient());
        form.addChangeListener(this::propose);
        var usual = NoticeDetails.usual(today);
        form.setValue(usual);
        propose(usual);
        var save = new Button(text("notices.create"), click -> form.value().ifPresent(this::create));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(save, new Button(text("form.cancel"), click -> cancelled.run()));
        buttons.addClassName("form-buttons");
        with(covered, form, slug, buttons);
    }

    private void propose(NoticeDetails typed) {
        if (!slugTouched && typed.title() != null) {
            slug.setValue(Slug.propose(typed.title().orLatest(Messages.language())));
        }
    }

    private void create(NoticeDetails details) {
        if (!covered.check()) {
            return;
        }
        try {
            notices.add(details, slug.getValue(), covered.ids());
            form.markSaved();
            covered.markSaved();
            created.accept(slug.getValue());
        } catch (SlugInUseException e) {
            slug.setInvalid(true);
            slug.setErrorMessage(text("error.noticeSlug"));
            slug.focus();
        }
    }
}
