package fi.seloste.onboarding.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.seloste.common.Slug;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.notice.ui.NoticeNavigation;
import fi.seloste.onboarding.Beginning;
import fi.seloste.security.Needs;
import fi.seloste.security.Permission;
import fi.seloste.tenant.Organisations;
import fi.seloste.ui.Card;
import fi.seloste.ui.Messages;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;

/** What do you do, and with what? A few answers make the first registers and the draft of the notice. */
@Route(BeginningNavigation.TRADE)
@Needs(Permission.EDIT)
@PermitAll
class TradeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Beginning beginning;
    private final transient Organisations organisations;
    private final transient OrganisationAddress organisation;
    private final transient Clock clock;

    TradeView(Beginning beginning, Organisations organisations, OrganisationAddress organisation, Clock clock) {
        this.beginning = beginning;
        this.organisations = organisations;
        this.organisation = organisation;
        this.clock = clock;
        addClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(text("beginning.title"), text("beginning.what")));
        if (beginning.isAhead()) {
            add(new Card(text("beginning.card"), text("beginning.card.what"))
                    .with(new BeginningForm(organisations.details().value().email(), this::begin)));
            add(new Anchor(BeginningNavigation.choice(slug()), text("beginning.back")));
        } else {
            event.forwardTo(BeginningNavigation.choice(slug()));
        }
    }

    private void begin(Beginning.Answers answers) {
        var notice =
                Slug.propose(NoticeDetails.usual(LocalDate.now(clock)).title().orLatest(Messages.language()));
        beginning.begin(answers, notice);
        UI.getCurrent().navigate(NoticeNavigation.one(slug(), notice));
    }

    private String slug() {
        return organisation.slug().orElseThrow();
    }

    @Override
    public String getPageTitle() {
        return text("beginning.title");
    }
}
