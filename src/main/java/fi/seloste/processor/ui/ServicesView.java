package fi.seloste.processor.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.security.Needs;
import fi.seloste.security.Permission;
import fi.seloste.ui.EmptyState;
import fi.seloste.ui.Messages;
import fi.seloste.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** Who handles our data, and where does it go? The answer first, then every service with how it stands today. */
@Route(ServiceNavigation.ROUTE)
@Menu(title = "services.menu", order = 20)
@Needs(Permission.READ)
@PermitAll
class ServicesView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient InventoryDesk desk;
    private final PageHeader header = new PageHeader(text("services.title"), "");
    private final FilterBar filters;
    private final WhatIfCard whatIf;
    private final Div cards = new Div();
    private transient ServiceFilter filter = ServiceFilter.NONE;
    private transient Supposition supposed = Supposition.NONE;
    private String address = "";

    ServicesView(InventoryDesk desk) {
        this.desk = desk;
        this.filters = new FilterBar(desk, wanted -> go(wanted, supposed));
        this.whatIf = new WhatIfCard(desk, wanted -> go(filter, wanted));
        addClassName("view");
        cards.addClassName("stack");
        if (desk.mayEdit()) {
            var add = new Button(text("services.add"), click -> new AddServiceDialog(desk, this::showAdded).open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.withActions(add);
        }
        add(header, whatIf, filters, cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = ServiceNavigation.all(
                event.getRouteParameters().get("organisation").orElseThrow());
        filter = ServiceFilter.of(event.getLocation().getQueryParameters());
        supposed = Supposition.of(event.getLocation().getQueryParameters());
        var service = event.getRouteParameters().get("service").map(id -> desk.inventory()
                .get(uuid(id)));
        service.ifPresent(one -> filter = ServiceFilter.named(one.details().name()));
        refresh();
        var asked = event.getLocation().getQueryParameters();
        service.filter(one -> desk.mayEdit() && !one.isOperators()).ifPresent(one -> open(one, asked));
    }

    /** What the address asks for: a transfer of the service, the form of one that it lacks, or the service itself. */
    private void open(ServiceConfiguration service, QueryParameters asked) {
        var transfer = asked.getSingleParameter(ServiceNavigation.TRANSFER).flatMap(id -> service.transfers().stream()
                .filter(row -> row.id().toString().equals(id))
                .findFirst());
        var lacking = asked.getSingleParameter(ServiceNavigation.DECLARED)
                .filter(desk.law().undeclared(service)::contains);
        if (transfer.isPresent()) {
            var place = desk.law().placeName(transfer.get().details().country(), Messages.language());
            new TransferEditing(desk, this::refresh).edit(transfer.get().id(), place);
        } else if (lacking.isPresent()) {
            new TransferEditing(desk, this::refresh).declare(service.id(), lacking.get());
        } else {
            new ServiceEditing(desk, this::refresh).edit(service.id());
        }
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NoSuchElementException("No such service", e);
        }
    }

    /** The address changes with the filter and the supposition, and the view follows the address: so does it on the way back. */
    private void go(ServiceFilter wanted, Supposition supposed) {
        UI.getCurrent().navigate(address, supposed.with(wanted.toAddress()));
    }

    private void showAdded(UUID id) {
        filter = ServiceFilter.NONE;
        refresh();
        cards.getChildren()
                .filter(card -> card.getId().equals(Optional.of(ServiceCard.id(id))))
                .forEach(Component::scrollIntoView);
    }

    private void refresh() {
        var uses = desk.inventory().uses(Messages.language());
        var services = desk.inventory().all().stream()
                .sorted(Comparator.comparingInt(desk::rank))
                .toList();
        header.setSubtitle(new Answer(desk, services).text());
        whatIf.show(supposed, services, uses);
        filters.show(filter, services, uses);
        var found = filter.of(services, desk, uses);
        cards.removeAll();
        if (!found.isEmpty()) {
            cards.add(new FlowCard(desk, found, uses));
        }
        found.forEach(service ->
                cards.add(new ServiceCard(desk, service, uses.getOrDefault(service.id(), List.of()), this::refresh)));
        if (found.isEmpty()) {
            cards.add(empty(services));
        }
    }

    private EmptyState empty(List<ServiceConfiguration> services) {
        if (services.isEmpty()) {
            return new EmptyState(text("services.empty"), text("services.empty.what"));
        }
        var all = new Button(text("services.filter.clear"), click -> go(ServiceFilter.NONE, supposed));
        return new EmptyState(text("services.notFound"), text("services.notFound.what"), all);
    }

    @Override
    public String getPageTitle() {
        return text("services.title");
    }
}
