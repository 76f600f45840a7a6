package fi.seloste.onboarding.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.seloste.onboarding.oldnotice.BroughtNotice;
import fi.seloste.security.Needs;
import fi.seloste.security.Permission;
import fi.seloste.ui.PageHeader;
import jakarta.annotation.security.PermitAll;

/** What does your old notice become? It is asked for, and then gone through passage by passage; both can be left. */
@Route(BeginningNavigation.OLD_NOTICE)
@Needs(Permission.EDIT)
@PermitAll
class OldNoticeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OldNoticeDesk desk;

    OldNoticeView(OldNoticeDesk desk) {
        this.desk = desk;
        addClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        desk.notices().unfinished().ifPresentOrElse(this::goOn, this::ask);
    }

    private void ask() {
        add(
                new PageHeader(text("old.title"), text("old.what")),
                new BringCard(desk.notices(), this::show),
                new Anchor(BeginningNavigation.choice(desk.slug()), text("beginning.back")));
    }

    private void goOn(BroughtNotice brought) {
        add(
                new PageHeader(text("old.passages.title"), text("old.passages.what")),
                new Passages(desk, brought, this::show));
    }

    @Override
    public String getPageTitle() {
        return text("old.title");
    }
}
