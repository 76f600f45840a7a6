package fi.seloste.processor.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.seloste.processor.AgreementState;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.UsedBy;
import fi.seloste.ui.Card;
import fi.seloste.ui.Messages;
import fi.seloste.ui.StateChip;
import fi.seloste.ui.StateChip.State;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One service: who it is to us, where the data are, and how its agreement and transfers stand today. */
class ServiceCard extends Card {

    private final transient InventoryDesk desk;
    private final transient ServiceConfiguration service;
    private final transient Runnable changed;

    /** @param uses where the service is used */
    ServiceCard(InventoryDesk desk, ServiceConfiguration service, List<UsedBy.Use> uses, Runnable changed) {
        super(service.details().name(), who(service));
        this.desk = desk;
        this.service = service;
        this.changed = changed;
        setId(id(service.id()));
        with(facts());
        if (!uses.isEmpty()) {
            with(usedIn(uses));
        }
        service.transfers().forEach(transfer -> with(new TransferRow(desk, transfer.id(), changed)));
        desk.law().undeclared(service).forEach(this::warnOfUndeclared);
        withActions(desk.actions().of(service.id(), service.details().name()));
        if (service.isOperators()) {
            with(note(text("services.operators." + service.origin())));
        } else if (desk.mayEdit()) {
            addActions();
        }
    }

    static String id(UUID service) {
        return "service-" + service;
    }

    private static String who(ServiceConfiguration service) {
        var details = service.details();
        var party = service.party() != null
                ? service.party().name()
                : details.description() == null ? "" : details.description().in(Messages.language(), "recipient");
        var purpose = details.purpose() == null ? "" : details.purpose().in(Messages.language(), "service");
        return Stream.of(party, text(details.role()), purpose)
                .filter(part -> !part.isBlank() && !part.equals(details.name()))
                .collect(Collectors.joining(" · "));
    }

    private Div facts() {
        var line = new Div(where());
        line.addClassName("chips");
        var state = desk.agreement(service);
        if (state != AgreementState.NOT_NEEDED) {
            line.add(new StateChip(colour(state), agreement(state)));
        }
        if (service.party() == null) {
            line.add(new StateChip(State.WATCH, text("services.unnamed")));
        }
        return line;
    }

    /** The state with the day that makes it so. */
    private String agreement(AgreementState state) {
        var agreement = service.details().agreement();
        return switch (state) {
            case NOT_NEEDED, MISSING -> text(state);
            case NOT_IN_FORCE_YET -> text("services.agreement.on", text(state), Days.of(agreement.signed()));
            case ENDED -> text("services.agreement.on", text(state), Days.of(agreement.validUntil()));
            case IN_FORCE ->
                agreement.validUntil() == null
                        ? text(state)
                        : text("services.agreement.until", text(state), Days.of(agreement.validUntil()));
        };
    }

    private static Div usedIn(List<UsedBy.Use> uses) {
        var line = new Div(new Span(text("services.usedIn")));
        uses.forEach(use -> line.add(new Anchor(use.address(), use.where())));
        line.addClassNames("chips", "row-note");
        return line;
    }

    static State colour(AgreementState state) {
        if (state.isInOrder()) {
            return State.GOOD;
        }
        return state == AgreementState.NOT_IN_FORCE_YET ? State.WATCH : State.BAD;
    }

    private Span where() {
        var countries = service.details().countries().stream()
                .map(country -> desk.law().placeName(country, Messages.language()))
                .sorted()
                .collect(Collectors.joining(", "));
        var words =
                new Span(countries.isEmpty() ? text("services.noCountries") : text("services.countries", countries));
        words.addClassName("row-note");
        return words;
    }

    /** A country outside the Economic Area needs a transfer that says on what basis (Art. 44). */
    private void warnOfUndeclared(String country) {
        var place = desk.law().placeName(country, Messages.language());
        var line =
                new Div(new Span(text("transfers.to", place)), new StateChip(State.BAD, text("transfers.undeclared")));
        line.addClassName("transfer-line");
        if (desk.mayEdit()) {
            line.add(new Button(text("transfers.declare"), click -> new TransferEditing(desk, changed)
                    .declare(service.id(), country)));
        }
        with(line);
    }

    private void addActions() {
        withActions(action("form.edit", () -> new ServiceEditing(desk, changed).edit(service.id())));
        if (service.party() != null) {
            withActions(action(
                    "parties.edit",
                    () -> PartyEditing.edit(desk, service.details().party(), changed)));
        }
        withActions(action("transfers.add", () -> new TransferEditing(desk, changed).add(service.id())));
    }

    private Button action(String key, Runnable does) {
        var button = new Button(text(key), click -> does.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(text(key) + ": " + service.details().name());
        return button;
    }

    private static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("row-note");
        return note;
    }
}
