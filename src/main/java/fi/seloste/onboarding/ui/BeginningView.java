package fi.seloste.onboarding.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.seloste.onboarding.Beginning;
import fi.seloste.onboarding.oldnotice.OldNotices;
import fi.seloste.onboarding.ui.Choice.Way;
import fi.seloste.register.ui.RegisterNavigation;
import fi.seloste.security.Needs;
import fi.seloste.security.Permission;
import fi.seloste.ui.EmptyState;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.PageHeader;
import jakarta.annotation.security.PermitAll;

/** With what do you begin? An old notice, a trade, or nothing. */
@Route(BeginningNavigation.CHOICE)
@Needs(Permission.EDIT)
@PermitAll
class BeginningView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Beginning beginning;
    private final transient OldNotices oldNotices;
    private final transient OrganisationAddress organisation;

    BeginningView(Beginning beginning, OldNotices oldNotices, OrganisationAddress organisation) {
        this.beginning = beginning;
        this.oldNotices = oldNotices;
        this.organisation = organisation;
        addClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(text("choice.title"), text("choice.what")));
        var slug = organisation.slug().orElseThrow();
        var oldNotice = new Choice(
                oldNotices.unfinished().isPresent() ? Way.GO_ON : Way.OLD, BeginningNavigation.oldNotice(slug));
        if (beginning.isAhead()) {
            var choices = new Div(
                    oldNotice,
                    new Choice(Way.TRADE, BeginningNavigation.trade(slug)),
                    new Choice(Way.EMPTY, RegisterNavigation.adding(slug)));
            choices.addClassName("choices");
            add(choices);
        } else {
            var registers = new Anchor(RegisterNavigation.all(slug), text("beginning.done.place"));
            var choices = new Div(oldNotice);
            choices.addClassName("choices");
            add(new EmptyState(text("beginning.done"), text("beginning.done.what"), registers), choices);
        }
    }

    @Override
    public String getPageTitle() {
        return text("choice.title");
    }
}
