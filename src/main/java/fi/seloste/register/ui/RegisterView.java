package fi.seloste.register.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fi.seloste.processor.LawData;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.register.Disclosure;
import fi.seloste.register.InUseException;
import fi.seloste.register.OwnClauses;
import fi.seloste.register.Part;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.register.ServiceUse;
import fi.seloste.security.Access;
import fi.seloste.security.Needs;
import fi.seloste.security.Permission;
import fi.seloste.ui.Confirm;
import fi.seloste.ui.DetailActions;
import fi.seloste.ui.Messages;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.PageHeader;
import fi.seloste.ui.Toast;
import fi.seloste.ui.Together;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** One register: every question that it answers, edited in place, with what the notice will say beside it. */
@Route("o/:organisation/registers/:register")
@Needs(Permission.READ)
@PermitAll
class RegisterView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient Registers registers;
    private final transient RegisterParts parts;
    private final transient OwnClauses clauses;
    private final transient ServiceInventory services;
    private final transient LawData law;
    private final transient OrganisationAddress organisation;
    private final transient DetailActions actions;
    private final transient Together together;
    private final transient NoticePreview preview;
    private final boolean mayEdit;
    private transient RegisterConfiguration register;
    private transient Consumer<List<UUID>> lead;
    private transient Consumer<QueryParameters> opening;

    RegisterView(
            Registers registers,
            RegisterParts parts,
            OwnClauses clauses,
            ServiceInventory services,
            LawData law,
            OrganisationAddress organisation,
            Access access,
            DetailActions actions,
            Together together,
            ObjectProvider<NoticePreview.Factory> previews) {
        this.registers = registers;
        this.parts = parts;
        this.clauses = clauses;
        this.services = services;
        this.law = law;
        this.organisation = organisation;
        this.actions = actions;
        this.together = together;
        this.preview = previews.getObject().create();
        this.mayEdit = access.permits(Permission.EDIT);
        addClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        register = registers.bySlug(event.getRouteParameters().get("register").orElseThrow());
        show();
    }

    /** From here on the cards are on the page, so that they can be scrolled to. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        opening.accept(event.getLocation().getQueryParameters());
    }

    private void show() {
        removeAll();
        var names = new LinkedHashMap<UUID, String>();
        for (ServiceConfiguration service : services.all()) {
            names.put(service.id(), service.details().name());
        }
        var words = new PartWords(Messages.language(), names);
        var editing = new Editing(
                parts,
                clauses,
                new PartChoices(() -> register, names, words, law),
                words,
                mayEdit,
                this::reread,
                this::preview);
        var details = new RegisterDetailsCard(registers, register.id(), mayEdit, this::reread);
        var cards = new Div(details);
        var questions = new ArrayList<PartsCard>();
        cards.addClassName("stack");
        for (var group : PartGroup.values()) {
            if (group != PartGroup.OLD || register.parts().stream().anyMatch(row -> group.holds(row.part()))) {
                questions.add(new PartsCard(group, () -> register, editing));
            }
        }
        questions.forEach(cards::add);
        lead = rows -> lead(rows, details, questions);
        preview.onSentence(lead);
        var side = new Div(preview.component());
        side.addClassNames("card", "preview");
        var columns = new Div(cards, side);
        columns.addClassName("with-preview");
        var header = new PageHeader(getPageTitle(), text("register.what"))
                .withActions(actions.of(register.id(), getPageTitle()));
        if (mayEdit) {
            header.withActions(duplicateButton(), removeButton());
        }
        add(header, together.at(register.id()), columns);
        preview.show(register, null);
        opening = asked -> open(asked, details, questions);
    }

    /** What the address asks for: a part, the form of a new one, or the register's own details. */
    private static void open(QueryParameters asked, RegisterDetailsCard details, List<PartsCard> questions) {
        asked.getSingleParameter(RegisterNavigation.PART)
                .ifPresent(part -> questions.stream().anyMatch(card -> card.lead(part)));
        asked.getSingleParameter(RegisterNavigation.ADDED)
                .ifPresent(kind -> questions.stream().anyMatch(card -> card.begin(kind)));
        if (asked.getParameters().containsKey(RegisterNavigation.DETAILS)) {
            details.open();
        }
    }

    private RegisterConfiguration reread() {
        register = registers.get(register.id());
        preview.show(register, null);
        return register;
    }

    /** From a sentence to what it comes from: a row of the register, or the row that uses a service of the inventory. */
    private void lead(List<UUID> rows, RegisterDetailsCard details, List<PartsCard> questions) {
        var here = rows.stream()
                .flatMap(row -> Stream.concat(Stream.of(row), usesOf(row)))
                .anyMatch(row -> questions.stream().anyMatch(card -> card.lead(row.toString())));
        if (!here && rows.contains(register.id())) {
            details.scrollIntoView();
        } else if (!here) {
            Toast.done(text("register.elsewhere"));
        }
    }

    private Stream<UUID> usesOf(UUID serviceOrTransfer) {
        var service = services.all().stream()
                .filter(each -> each.id().equals(serviceOrTransfer)
                        || each.transfers().stream()
                                .anyMatch(transfer -> transfer.id().equals(serviceOrTransfer)))
                .map(ServiceConfiguration::id)
                .findFirst();
        return register.parts().stream()
                .filter(row -> service.isPresent() && uses(row.part(), service.get()))
                .map(PartRow::id);
    }

    private static boolean uses(Part part, UUID service) {
        return switch (part) {
            case ServiceUse use -> service.equals(use.service());
            case Disclosure disclosure -> service.equals(disclosure.service());
            default -> false;
        };
    }

    private Button duplicateButton() {
        var button = new Button(text("register.duplicate"), click -> {
            var copy = registers.get(registers.duplicate(register.id()));
            Toast.done(text("register.duplicated"));
            RegisterNavigation.open(organisation.slug().orElseThrow(), copy.slug());
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void preview(RegisterConfiguration typed, UUID row) {
        preview.show(typed, row);
    }

    private Button removeButton() {
        var button = new Button(
                text("register.remove"),
                click -> Confirm.destructive(
                        text("register.remove.question", getPageTitle()),
                        text("register.remove.effect", registers.valuesErasedWith(register.id())),
                        text("register.remove"),
                        this::remove));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return button;
    }

    private void remove() {
        try {
            registers.remove(register.id());
            RegisterNavigation.openAll(organisation.slug().orElseThrow());
        } catch (InUseException e) {
            Toast.failed(text("register.remove.people", e.people()));
        } catch (org.springframework.dao.DataIntegrityViolationException e) {
            Toast.failed(text("register.remove.covered"));
        }
    }

    @Override
    public String getPageTitle() {
        return register == null ? "" : register.details().name().orLatest(Messages.language());
    }
}
