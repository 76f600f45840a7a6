package fi.seloste.tenant.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fi.seloste.installation.Installation;
import fi.seloste.security.Needs;
import fi.seloste.security.Permission;
import fi.seloste.security.Role;
import fi.seloste.tenant.InvitationLetters;
import fi.seloste.tenant.Invitations;
import fi.seloste.tenant.LastOwnerException;
import fi.seloste.tenant.Members;
import fi.seloste.ui.Card;
import fi.seloste.ui.Confirm;
import fi.seloste.ui.Messages;
import fi.seloste.ui.PageHeader;
import fi.seloste.ui.StateChip;
import fi.seloste.ui.Toast;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Who works in the organisation, and who is invited. */
@Route("o/:organisation/members")
@Menu(title = "members.menu", order = 70)
@Needs(Permission.MANAGE)
@PermitAll
class MembersView extends Div implements HasDynamicTitle {

    private final transient Members members;
    private final transient Invitations invitations;
    private final transient InvitationLetters letters;
    private final transient Installation installation;
    private final transient Clock clock;
    private final Card people = new Card(text("members.card"), text("members.card.what"));
    private final Card open = new Card(text("invitations.card"), text("invitations.card.what"));

    MembersView(
            Members members,
            Invitations invitations,
            InvitationLetters letters,
            Installation installation,
            Clock clock) {
        this.members = members;
        this.invitations = invitations;
        this.letters = letters;
        this.installation = installation;
        this.clock = clock;
        addClassName("view");
        add(new PageHeader(text("members.title"), text("members.what")), people, open);
        refresh();
    }

    private void refresh() {
        var list = new UnorderedList();
        list.addClassName("rows");
        members.all().stream().map(this::row).forEach(list::add);
        people.show(list);
        var invited = new UnorderedList();
        invited.addClassName("rows");
        invitations.all().stream().map(this::row).forEach(invited::add);
        open.show(new InviteForm(invitations, letters, this::refresh, this::showLink), invited);
    }

    private ListItem row(Members.Member member) {
        var name = new Span(member.me() ? text("members.me", member.name()) : member.name());
        name.addClassName("row-title");
        var email = new Span(member.email() == null ? "" : member.email());
        email.addClassName("row-note");
        var role = roles(text("members.role", member.name()));
        role.setValue(member.role());
        role.addValueChangeListener(change -> attempt(
                () -> members.changeRole(member.id(), change.getValue()), text("members.changed", member.name())));
        var remove = new Button(
                text("members.remove"),
                click -> Confirm.destructive(
                        text("members.remove.question", member.name()),
                        text("members.remove.effect"),
                        text("members.remove"),
                        () -> attempt(() -> members.remove(member.id()), text("members.removed", member.name()))));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(text("members.remove.of", member.name()));
        return new ListItem(new Div(name, email), role, remove);
    }

    private void attempt(Runnable change, String done) {
        try {
            change.run();
            Toast.done(done);
        } catch (LastOwnerException e) {
            Toast.failed(text("error.lastOwner"));
        }
        refresh();
    }

    private ListItem row(Invitations.Invitation invitation) {
        var role = new Span(text(invitation.role()));
        role.addClassName("row-title");
        var note = new Span(invitation.note() == null ? "" : invitation.note());
        note.addClassName("row-note");
        if (invitation.acceptedAt() != null) {
            return new ListItem(new Div(role, note), new StateChip(StateChip.State.GOOD, text("invitations.accepted")));
        }
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Messages.language().locale())
                .format(invitation.expiresAt().atZone(ZoneId.of("Europe/Helsinki")));
        var expired = invitation.expiresAt().isBefore(Instant.now(clock));
        var state = expired
                ? new StateChip(StateChip.State.NEUTRAL, text("invitations.expired", date))
                : new StateChip(StateChip.State.WATCH, text("invitations.open", date));
        var withdraw = new Button(text("invitations.withdraw"), click -> {
            invitations.withdraw(invitation.id());
            refresh();
        });
        withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new ListItem(new Div(role, note), state, withdraw);
    }

    /** The link is shown this once: only its digest is kept. */
    private void showLink(String token) {
        var field = new TextField(text("invitations.link"));
        field.setValue(installation.address("/invitations/" + token).toString());
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        field.setHelperText(text("invitations.link.help"));
        var box = new Div(field, new Paragraph(text("invitations.link.once")));
        box.addClassName("link-shown");
        open.with(box);
        field.focus();
    }

    static Select<Role> roles(String label) {
        var select = new Select<Role>();
        select.setItems(Role.values());
        select.setItemLabelGenerator(Messages::text);
        select.setLabel(label);
        return select;
    }

    @Override
    public String getPageTitle() {
        return text("members.title");
    }
}
