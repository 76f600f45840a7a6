package fi.seloste.processor.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.security.Needs;
import fi.seloste.security.Permission;
import fi.seloste.ui.EmptyState;
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
    private final TextField search = new TextField();
    private final Div cards = new Div();

    ServicesView(InventoryDesk desk) {
        this.desk = desk;
        addClassName("view");
        search.setPlaceholder(text("services.search"));
        search.setAriaLabel(text("services.search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(200);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        cards.addClassName("stack");
        if (desk.mayEdit()) {
            var add = new Button(text("services.add"), click -> new AddServiceDialog(desk, this::showAdded).open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.withActions(add);
        }
        add(header, search, cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
        event.getRouteParameters().get("service").ifPresent(this::open);
    }

    private void open(String id) {
        var service = desk.inventory().get(uuid(id));
        search.setValue(service.details().name());
        if (desk.mayEdit() && !service.isOperators()) {
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

    private void showAdded(UUID id) {
        search.clear();
        refresh();
        cards.getChildren()
                .filter(card -> card.getId().equals(Optional.of(ServiceCard.id(id))))
                .forEach(Component::scrollIntoView);
    }

    private void refresh() {
        var services = desk.inventory().all().stream()
                .sorted(Comparator.comparingInt(desk::rank))
                .toList();
        header.setSubtitle(new Answer(desk, services).text());
        var found = services.stream()
                .filter(service -> ServiceSearch.isNamed(service, search.getValue()))
                .toList();
        cards.removeAll();
        found.forEach(service -> cards.add(new ServiceCard(desk, service, this::refresh)));
        if (found.isEmpty()) {
            cards.add(empty(services));
        }
    }

    private static EmptyState empty(List<ServiceConfiguration> services) {
        var key = services.isEmpty() ? "services.empty" : "services.notFound";
        return new EmptyState(text(key), text(key + ".what"));
    }

    @Override
    public String getPageTitle() {
        return text("services.title");
    }
}
