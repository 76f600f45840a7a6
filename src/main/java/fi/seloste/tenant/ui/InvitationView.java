package fi.seloste.tenant.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.seloste.tenant.Invitations;
import fi.seloste.ui.HeaderItem;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** An invitation as the invited person sees it. Looking uses nothing up; the button does. */
@Route(value = "invitations/:token", autoLayout = false)
@PermitAll
class InvitationView extends PlainPage implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Invitations invitations;

    InvitationView(Invitations invitations, List<HeaderItem> items) {
        super(items);
        this.invitations = invitations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        invitations
                .open(token)
                .ifPresentOrElse(
                        offer -> show(
                                text("invitation.title", offer.organisation()),
                                text("invitation.what", text(offer.role())),
                                accept(token)),
                        () -> event.rerouteToError(new InvitationGoneView.Gone(), ""));
    }

    private Button accept(String token) {
        var button = new Button(text("invitation.accept"), click -> invitations
                .accept(token)
                .ifPresentOrElse(
                        organisation -> getUI().ifPresent(ui -> ui.navigate(OrganisationAddresses.home(organisation))),
                        () -> show(text("invitation.gone.title"), text("invitation.gone.what"))));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    @Override
    public String getPageTitle() {
        return text("invitation.page");
    }
}
