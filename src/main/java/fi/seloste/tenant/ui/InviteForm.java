package fi.seloste.tenant.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import fi.seloste.common.Language;
import fi.seloste.mail.NotSentException;
import fi.seloste.security.Role;
import fi.seloste.tenant.InvitationLetters;
import fi.seloste.tenant.Invitations;
import fi.seloste.ui.Messages;
import fi.seloste.ui.Toast;
import fi.seloste.ui.TooLong;
import java.util.function.Consumer;

/** Makes an invitation, and sends it where there is e-mail and an address was typed. */
class InviteForm extends Div {

    private final transient Invitations invitations;
    private final transient InvitationLetters letters;
    private final Select<Role> role = MembersView.roles(text("invitations.role"));
    private final TextField note = new TextField(text("invitations.note"));
    private final EmailField address = new EmailField(text("invitations.address"));
    private final Select<Language> language = new Select<>();

    /** @param made is shown the token of an invitation, after the list was told of it */
    InviteForm(Invitations invitations, InvitationLetters letters, Runnable changed, Consumer<String> made) {
        this.invitations = invitations;
        this.letters = letters;
        role.setValue(Role.EDITOR);
        note.setHelperText(text("invitations.note.help"));
        address.setMaxLength(320);
        address.setHelperText(text("invitations.address.help"));
        address.setI18n(new EmailField.EmailFieldI18n().setPatternErrorMessage(text("error.email")));
        language.setLabel(text("invitations.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Language::ownName);
        language.setValue(Messages.language());
        address.setVisible(letters.canBeSent());
        language.setVisible(letters.canBeSent());
        var button = new Button(text("invitations.invite"), click -> invite(changed, made));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addClassName("inline-form");
        add(role, note, address, language, button);
    }

    private void invite(Runnable changed, Consumer<String> made) {
        if (address.isInvalid()) {
            address.focus();
            return;
        }
        if (TooLong.isSaid(note, Invitations.LONGEST_NOTE)) {
            return;
        }
        var token = invitations.invite(role.getValue(), note.getValue());
        changed.run();
        made.accept(token);
        if (!address.isEmpty()) {
            send(token);
        }
    }

    private void send(String token) {
        try {
            letters.send(token, address.getValue(), language.getValue());
            Toast.done(text("invitations.sent", address.getValue()));
        } catch (NotSentException e) {
            Toast.failed(text("invitations.notSent"));
        }
    }
}
