package fi.seloste.notice.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import fi.seloste.notice.Notices;
import fi.seloste.notice.Publishing;
import fi.seloste.register.Registers;
import fi.seloste.security.Access;
import fi.seloste.security.Needs;
import fi.seloste.security.Permission;
import fi.seloste.ui.Card;
import fi.seloste.ui.EmptyState;
import fi.seloste.ui.Messages;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.PageHeader;
import fi.seloste.ui.StateChip;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;

/** What the organisation tells the world, and what is still a draft. */
@Route("o/:organisation/notices")
@Menu(title = "notices.menu", order = 40)
@Needs(Permission.READ)
@PermitAll
class NoticesView extends Div implements HasDynamicTitle {

    private final transient Notices notices;
    private final transient Publishing publishing;
    private final transient Registers registers;
    private final transient OrganisationAddress organisation;
    private final transient Clock clock;
    private final Div body = new Div();
    private final boolean mayEdit;

    NoticesView(
            Notices notices,
            Publishing publishing,
            Registers registers,
            OrganisationAddress organisation,
            Access access,
            Clock clock) {
        this.notices = notices;
        this.publishing = publishing;
        this.registers = registers;
        this.organisation = organisation;
        this.clock = clock;
        this.mayEdit = access.permits(Permission.EDIT);
        addClassName("view");
        body.addClassName("stack");
        var header = new PageHeader(text("notices.title"), text("notices.what"));
        if (mayEdit) {
            header.withActions(addButton());
        }
        add(header, body);
        showAll();
    }

    private void showAll() {
        body.removeAll();
        var all = notices.all();
        if (all.isEmpty()) {
            body.add(
                    mayEdit
                            ? new EmptyState(text("notices.empty.title"), text("notices.empty.what"), addButton())
                            : new EmptyState(text("notices.empty.title"), text("notices.empty.what")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        all.stream().map(this::row).forEach(list::add);
        body.add(new Card(text("notices.card"), "").with(list));
    }

    private ListItem row(Notices.Summary notice) {
        var link = new RouterLink(
                notice.details().title().orLatest(Messages.language()),
                NoticeView.class,
                new RouteParameters(
                        new RouteParam("organisation", organisation.slug().orElseThrow()),
                        new RouteParam("notice", notice.slug())));
        link.addClassName("row-title");
        var address = new Span("/n/" + organisation.slug().orElseThrow() + "/" + notice.slug());
        address.addClassName("row-note");
        return new ListItem(new Div(link, address), state(notice));
    }

    private StateChip state(Notices.Summary notice) {
        if (notice.inForce() == null) {
            return new StateChip(StateChip.State.NEUTRAL, text("notices.draft"));
        }
        return publishing.hasChanges(notice.id())
                ? new StateChip(StateChip.State.WATCH, text("notices.changed", notice.inForce()))
                : new StateChip(StateChip.State.GOOD, text("notices.inForce", notice.inForce()));
    }

    private Button addButton() {
        var button = new Button(text("notices.add"), click -> showForm());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void showForm() {
        body.removeAll();
        body.add(new NewNoticeCard(
                notices,
                registers,
                LocalDate.now(clock),
                created -> getUI().ifPresent(ui -> ui.navigate(
                        NoticeView.class,
                        new RouteParameters(
                                new RouteParam(
                                        "organisation", organisation.slug().orElseThrow()),
                                new RouteParam("notice", created)))),
                this::showAll));
    }

    @Override
    public String getPageTitle() {
        return text("notices.title");
    }
}
