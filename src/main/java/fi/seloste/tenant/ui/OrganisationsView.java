package fi.seloste.tenant.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.seloste.tenant.Organisations;
import fi.seloste.ui.HeaderItem;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The choice among one's organisations. Each is opened as a window of its own, with nothing of another left over. */
@Route(value = "organisations", autoLayout = false)
@PermitAll
class OrganisationsView extends PlainPage implements HasDynamicTitle {

    OrganisationsView(Organisations organisations, List<HeaderItem> items) {
        super(items);
        var list = new UnorderedList();
        list.addClassName("choice-list");
        for (var organisation : organisations.mine()) {
            var link = new Anchor(
                    "/" + OrganisationAddresses.home(organisation),
                    organisation.details().name());
            link.setRouterIgnore(true);
            var id = new Span(organisation.details().businessId());
            list.add(new ListItem(link, id));
        }
        var another = new Anchor("organisations/new", text("organisations.new"));
        show(text("organisations.title"), text("organisations.what"), list, another);
    }

    @Override
    public String getPageTitle() {
        return text("organisations.title");
    }
}
