package fi.seloste.register.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.Registers;
import fi.seloste.ui.Card;
import fi.seloste.ui.Messages;
import fi.seloste.ui.Toast;
import fi.seloste.ui.form.RecordForm;
import fi.seloste.ui.form.Saving;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register's own name and contact point. */
class RegisterDetailsCard extends Card {

    private final transient Registers registers;
    private final UUID register;
    private final transient Runnable changed;
    private final Button edit = new Button(text("form.edit"), click -> edit());

    RegisterDetailsCard(Registers registers, UUID register, boolean mayEdit, Runnable changed) {
        super(text("register.details"), text("register.details.what"));
        this.registers = registers;
        this.register = register;
        this.changed = changed;
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        edit.setAriaLabel(text("form.edit.of", text("register.details")));
        edit.setVisible(mayEdit);
        withActions(edit);
        read();
    }

    private void read() {
        var details = registers.details(register).value();
        var contact = new Paragraph(Stream.of(
                        details.contactName() == null
                                ? null
                                : details.contactName().orLatest(Messages.language()),
                        details.contactEmail(),
                        details.contactPhone())
                .filter(Objects::nonNull)
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" · ")));
        show(contact, review());
        edit.setEnabled(true);
    }

    /** Somebody says that they went through the register: that day, and who, the trail keeps. */
    private Div review() {
        var review = registers.review(register);
        var words = new Span((review.last() == null
                        ? text("register.review.never")
                        : text("register.review.last", ReviewDay.of(review.last())))
                + (review.due() == null ? "" : " " + text("register.review.due", ReviewDay.of(review.due()))));
        words.addClassName("row-note");
        var line = new Div(words);
        line.addClassName("review");
        if (edit.isVisible()) {
            var reviewed = new Button(text("register.review.done"), click -> {
                registers.markReviewed(register);
                Toast.done(text("register.review.thanks"));
                read();
            });
            reviewed.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            line.add(reviewed);
        }
        return line;
    }

    /** Leads to the details, and opens them where they may be changed. */
    void open() {
        if (edit.isVisible()) {
            edit();
        }
        scrollIntoView();
    }

    private void edit() {
        edit.setEnabled(false);
        var form = new RecordForm<>(RegisterDetails.class);
        var saving = new Saving<>(form, () -> registers.details(register), registers::change, () -> {
            changed.run();
            read();
        });
        var save = new Button(text("form.save"), click -> saving.save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        show(form, RegistersView.buttons(save, new Button(text("form.cancel"), click -> read())));
    }
}
