package fi.seloste.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The views of the menu are found by what the menu calls them; without words, all of them. */
@Component
@Order(0)
class ViewSearch implements SearchSource {

    private final MenuViews views;
    private final OrganisationAddress organisation;

    ViewSearch(MenuViews views, OrganisationAddress organisation) {
        this.views = views;
        this.organisation = organisation;
    }

    @Override
    public List<Hit> find(String words, int limit) {
        var parameters = new RouteParameters("organisation", organisation.slug().orElseThrow());
        return views.open().stream()
                .filter(entry -> SearchSource.isNamed(entry.title(), words))
                .map(entry -> new Hit(
                        entry.title(),
                        text("search.view"),
                        RouteConfiguration.forApplicationScope().getUrl(entry.view(), parameters)))
                .toList();
    }
}
