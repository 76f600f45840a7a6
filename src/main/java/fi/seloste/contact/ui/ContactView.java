package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import fi.seloste.common.ConflictException;
import fi.seloste.common.Versioned;
import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.Kept;
import fi.seloste.contact.Successors;
import fi.seloste.security.Access;
import fi.seloste.security.Needs;
import fi.seloste.security.Permission;
import fi.seloste.ui.Card;
import fi.seloste.ui.Confirm;
import fi.seloste.ui.DetailActions;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.PageHeader;
import fi.seloste.ui.Toast;
import fi.seloste.ui.Together;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** One person: what is kept, in which registers, what they consented to and what they forbid. */
@Route("o/:organisation/contacts/:contact")
@Needs(Permission.OPEN_CONTACTS)
@PermitAll
class ContactView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Contacts contacts;
    private final transient ContactServices services;
    private final transient Successors successors;
    private final transient OrganisationAddress organisation;
    private final transient ContactAddress address;
    private final transient Clock clock;
    private final transient DetailActions actions;
    private final transient Together together;
    private final boolean mayEdit;
    private transient Versioned<ContactDetails> shown;

    ContactView(
            Contacts contacts,
            ContactServices services,
            Successors successors,
            OrganisationAddress organisation,
            ContactAddress address,
            Access access,
            DetailActions actions,
            Together together,
            Clock clock) {
        this.actions = actions;
        this.together = together;
        this.contacts = contacts;
        this.services = services;
        this.successors = successors;
        this.organisation = organisation;
        this.address = address;
        this.clock = clock;
        this.mayEdit = access.permits(Permission.EDIT);
        addClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("contact").orElseThrow();
        if ("new".equals(id)) {
            if (!mayEdit) {
                throw new AccessDeniedException("The role adds nobody");
            }
            show(null);
        } else {
            var asked = idOf(id);
            successors
                    .of(asked)
                    .ifPresentOrElse(heir -> event.forwardTo(ContactView.class, address.of(heir)), () -> show(asked));
        }
    }

    private static UUID idOf(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(UUID id) {
        removeAll();
        shown = id == null ? null : contacts.open(id);
        var header = new PageHeader(getPageTitle(), text("contact.what"));
        if (shown != null) {
            header.withActions(actions.of(id, getPageTitle()));
        }
        if (shown != null && mayEdit) {
            header.withActions(removeButton());
        }
        add(header);
        if (shown != null) {
            add(together.at(id));
        }
        add(details());
        if (shown != null) {
            addCards(id);
        }
    }

    private void addCards(UUID id) {
        var today = LocalDate.now(clock);
        var details = shown.value();
        var declared = contacts.declaration().in(details.registers());
        add(
                new WhyCard(services.stated(), declared, details.entries()),
                new PermissionCard(services.mayContact(), declared, id, details.organisation() != null),
                new ConsentsCard(services.consents(), services.names(), id, today, mayEdit),
                new BansCard(services.bans(), id, mayEdit),
                new ServiceContactsCard(services.serviceContacts(), id, today, mayEdit));
        if (declared.declares(Kept.BOUGHT_SERVICES)) {
            add(new BoughtServicesCard(services.boughtServices(), id, today, mayEdit));
        }
        if (declared.declares(Kept.NOTES)) {
            add(new NotesCard(services.notes(), id, mayEdit));
        }
        if (declared.declares(Kept.KEYWORDS)) {
            add(new KeywordsCard(services.keywords(), id, mayEdit));
        }
        if (declared.declares(Kept.GUARDIAN) || declared.declares(Kept.RELATIONS)) {
            add(new RelationsCard(services.relations(), services.list(), declared, address, id, mayEdit));
        }
    }

    private Card details() {
        var form = new ContactForm(contacts.declaration(), LocalDate.now(clock));
        var card = new Card(text("contact.details"), text("contact.details.what")).with(form);
        if (shown != null) {
            form.show(shown.value());
            var id = shown.id();
            form.hide(contacts.hidden(id), mayEdit ? field -> contacts.reveal(id, field) : null);
        }
        if (mayEdit) {
            var save = new Button(text("form.save"), click -> save(form));
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            var buttons = new Div(save);
            buttons.addClassName("form-buttons");
            card.with(buttons);
        }
        form.getElement().setEnabled(mayEdit);
        return card;
    }

    private void save(ContactForm form) {
        if (shown == null) {
            var added = new UUID[1];
            if (form.save(details -> added[0] = contacts.add(details))) {
                Toast.done(text("form.saved"));
                getUI().ifPresent(ui -> ui.navigate(ContactView.class, address.of(added[0])));
            }
            return;
        }
        var erased = contacts.erasedByStandingIn(shown.id(), form.chosenRegisters());
        if (erased > 0) {
            Confirm.destructive(
                    text("contact.leave.question"),
                    text("contact.leave.effect", erased),
                    text("form.save"),
                    () -> change(form));
        } else {
            change(form);
        }
    }

    private void change(ContactForm form) {
        try {
            if (form.save(details -> contacts.change(new Versioned<>(shown.id(), shown.version(), details)))) {
                Toast.done(text("form.saved"));
                show(shown.id());
            }
        } catch (ConflictException | OptimisticLockingFailureException e) {
            meet(form);
        }
    }

    /** What changed meanwhile may be nothing that the form shows, as a ban that was lifted beside it. */
    private void meet(ContactForm form) {
        var before = shown;
        var now = contacts.open(before.id());
        if (now.value().equals(before.value()) && now.version() != before.version()) {
            shown = now;
            change(form);
        } else {
            resolve(form);
        }
    }

    /** Somebody else saved meanwhile: what was typed stays until the person has decided. */
    private void resolve(ContactForm form) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(text("merge.title"));
        dialog.setText(text("contact.conflict"));
        dialog.setCancelable(true);
        dialog.setCancelText(text("merge.back"));
        dialog.setRejectable(true);
        dialog.setRejectText(text("contact.conflict.theirs"));
        dialog.addRejectListener(theirs -> show(shown.id()));
        dialog.setConfirmText(text("contact.conflict.mine"));
        dialog.addConfirmListener(mine -> {
            shown = contacts.open(shown.id());
            save(form);
        });
        dialog.open();
    }

    private Button removeButton() {
        var button = new Button(
                text("contact.remove"),
                click -> Confirm.destructive(
                        text("contact.remove.question", shown.value().name()),
                        text("contact.remove.effect"),
                        text("contact.remove"),
                        () -> {
                            contacts.remove(shown.id());
                            getUI().ifPresent(ui -> ui.navigate(
                                    ContactsView.class,
                                    new RouteParameters(
                                            "organisation", organisation.slug().orElseThrow())));
                        }));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return button;
    }

    @Override
    public String getPageTitle() {
        return shown == null ? text("contact.new") : shown.value().name();
    }
}
