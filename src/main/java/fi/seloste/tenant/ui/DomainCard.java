package fi.seloste.tenant.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import fi.seloste.installation.Installation;
import fi.seloste.tenant.domain.CustomDomain;
import fi.seloste.tenant.domain.CustomDomain.State;
import fi.seloste.tenant.domain.CustomDomains;
import fi.seloste.tenant.domain.HostRefusedException;
import fi.seloste.tenant.domain.TooOftenException;
import fi.seloste.ui.Card;
import fi.seloste.ui.Confirm;
import fi.seloste.ui.StateChip;
import fi.seloste.ui.Toast;

/** The host of the organisation's own: none yet, what to do for it, or how it is with it. */
class DomainCard extends Card {

    private final transient CustomDomains domains;
    private final transient Installation installation;

    DomainCard(CustomDomains domains, Installation installation) {
        super(text("domain.card"), text("domain.card.what"));
        this.domains = domains;
        this.installation = installation;
        refresh("");
    }

    /** @param said what the last check has found, or nothing */
    private void refresh(String said) {
        domains.current().ifPresentOrElse(domain -> show(stated(domain, said)), () -> show(none()));
    }

    private Component none() {
        var host = new TextField(text("domain.host"));
        host.setHelperText(text("domain.host.help"));
        host.setManualValidation(true);
        var state = new Button(text("domain.state"), click -> state(host));
        var form = new Div(host, state);
        form.addClassName("inline-form");
        return form;
    }

    private void state(TextField host) {
        try {
            domains.state(host.getValue());
            refresh("");
        } catch (HostRefusedException e) {
            host.setInvalid(true);
            host.setErrorMessage(text("domain.refused." + e.reason().name()));
            host.focus();
        }
    }

    private Component[] stated(CustomDomain domain, String said) {
        var outcome = new Paragraph(said);
        outcome.getElement().setAttribute("role", "status");
        outcome.setVisible(!said.isEmpty());
        var records = new DomainRecords(domain, installation.publicUrl().getHost());
        return new Component[] {
            head(domain),
            new Paragraph(DomainWords.said(domain)),
            domain.state() == State.SERVED && domain.leadsHere()
                    ? new Details(text("domain.records"), records)
                    : records,
            outcome,
            buttons(domain)
        };
    }

    private Div head(CustomDomain domain) {
        var host = domain.host();
        Component name = domain.isServed()
                ? new Anchor(host.home(installation.publicUrl()) + "/", host.shown(), AnchorTarget.BLANK)
                : new Span(host.shown());
        name.addClassName("row-title");
        var state = domain.state();
        var head = new Div(
                name,
                new StateChip(
                        switch (state) {
                            case SERVED -> StateChip.State.GOOD;
                            case STATED -> StateChip.State.NEUTRAL;
                            case DOUBTED, LAPSED -> StateChip.State.WATCH;
                        },
                        text("domain.chip." + state.name())));
        if (!host.shown().equals(host.ascii())) {
            head.add(new Span(text("domain.ascii", host.ascii())));
        }
        head.addClassName("inline-form");
        return head;
    }

    private Div buttons(CustomDomain domain) {
        var check = new Button(text("domain.check"), click -> check());
        check.setDisableOnClick(true);
        if (domain.state() != State.SERVED) {
            check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        var remove = new Button(
                text("domain.remove"),
                click -> Confirm.destructive(
                        text("domain.remove.question", domain.host().shown()),
                        text("domain.remove.effect"),
                        text("domain.remove"),
                        this::remove));
        var buttons = new Div(check, remove);
        buttons.addClassName("inline-form");
        return buttons;
    }

    private void check() {
        var domain = domains.current();
        if (domain.isEmpty()) {
            refresh("");
            return;
        }
        try {
            refresh(text(
                    "domain.outcome." + domains.check().name(), domain.get().record()));
        } catch (TooOftenException e) {
            refresh(text("domain.tooOften"));
        }
    }

    private void remove() {
        domains.remove();
        Toast.done(text("domain.removed"));
        refresh("");
    }
}
