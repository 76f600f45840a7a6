package fi.seloste.register.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import fi.seloste.register.Group;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.Registers;
import fi.seloste.security.Access;
import fi.seloste.security.Needs;
import fi.seloste.security.Permission;
import fi.seloste.ui.Card;
import fi.seloste.ui.EmptyState;
import fi.seloste.ui.Messages;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.stream.Collectors;

/** Which registers the organisation keeps. */
@Route("o/:organisation/registers")
@Menu(title = "registers.menu", order = 10)
@Needs(Permission.READ)
@PermitAll
class RegistersView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient Registers registers;
    private final transient OrganisationAddress organisation;
    private final Div body = new Div();
    private final boolean mayEdit;

    RegistersView(Registers registers, OrganisationAddress organisation, Access access) {
        this.registers = registers;
        this.organisation = organisation;
        this.mayEdit = access.permits(Permission.EDIT);
        addClassName("view");
        body.addClassName("stack");
        var header = new PageHeader(text("registers.title"), text("registers.what"));
        if (mayEdit) {
            header.withActions(addButton());
        }
        add(header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getParameters().containsKey(RegisterNavigation.NEW);
        if (asked && mayEdit) {
            showForm();
        } else {
            showAll();
        }
    }

    private void showAll() {
        body.removeAll();
        var all = registers.all();
        if (all.isEmpty()) {
            body.add(
                    mayEdit
                            ? new EmptyState(text("registers.empty.title"), text("registers.empty.what"), addButton())
                            : new EmptyState(text("registers.empty.title"), text("registers.empty.what")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        all.stream().map(this::row).forEach(list::add);
        body.add(new Card(text("registers.card"), "").with(list));
    }

    private ListItem row(RegisterConfiguration register) {
        var words = new PartWords(Messages.language(), Map.of());
        var link = new RouterLink(
                register.details().name().orLatest(Messages.language()),
                RegisterView.class,
                new RouteParameters(
                        new RouteParam("organisation", organisation.slug().orElseThrow()),
                        new RouteParam("register", register.slug())));
        link.addClassName("row-title");
        var groups = new Span(register.parts(Group.class).map(words::title).collect(Collectors.joining(" · ")));
        groups.addClassName("row-note");
        return new ListItem(new Div(link, groups));
    }

    private Button addButton() {
        var button = new Button(text("registers.add"), click -> showForm());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void showForm() {
        body.removeAll();
        body.add(new NewRegisterCard(
                registers,
                created -> RegisterNavigation.open(organisation.slug().orElseThrow(), created),
                this::showAll));
    }

    static Component buttons(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("form-buttons");
        return row;
    }

    @Override
    public String getPageTitle() {
        return text("registers.title");
    }
}
