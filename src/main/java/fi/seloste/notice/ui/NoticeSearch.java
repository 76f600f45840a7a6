package fi.seloste.notice.ui;

import static fi.seloste.ui.Messages.text;

import fi.seloste.notice.Notices;
import fi.seloste.ui.Messages;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.SearchSource;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Notices are found by their title in the language of the window. */
@Component
@Order(30)
class NoticeSearch implements SearchSource {

    private final Notices notices;
    private final OrganisationAddress organisation;

    NoticeSearch(Notices notices, OrganisationAddress organisation) {
        this.notices = notices;
        this.organisation = organisation;
    }

    @Override
    public List<Hit> find(String words, int limit) {
        return notices.all().stream()
                .map(notice -> new Hit(
                        notice.details().title().orLatest(Messages.language()),
                        text("notice.kind"),
                        NoticeNavigation.one(organisation.slug().orElseThrow(), notice.slug())))
                .filter(hit -> SearchSource.isNamed(hit.title(), words))
                .limit(limit)
                .toList();
    }
}
