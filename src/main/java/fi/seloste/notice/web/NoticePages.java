package fi.seloste.notice.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import fi.seloste.notice.EndedTransfers;
import fi.seloste.notice.PublishedNotices.Pointer;
import fi.seloste.notice.PublishedNotices.Published;
import fi.seloste.notice.explained.ExplainedNotice;
import fi.seloste.notice.form.Form;
import fi.seloste.notice.web.PublicNotices.Listing;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;

/** The frames around what was published: languages, versions, and what has changed in the world since. */
@Component
class NoticePages {

    private static final long BYTES = 64L * 1024 * 1024;

    /** Everything that a frame depends on; the day, because a mechanism can end. */
    private record Key(UUID version, Pointer pointer, Language language, boolean permanent, LocalDate day) {}

    private record ListOf(Listing listing, Language language) {}

    private final ITemplateEngine templates;
    private final PageFrame frame;
    private final EndedTransfers endedTransfers;
    private final ExplainedNotice explained;

    private final Cache<Record, Page> rendered = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((Record key, Page page) -> page.weight())
            .build();

    NoticePages(ITemplateEngine templates, PageFrame frame, EndedTransfers endedTransfers, ExplainedNotice explained) {
        this.templates = templates;
        this.frame = frame;
        this.endedTransfers = endedTransfers;
        this.explained = explained;
    }

    Page notice(Pointer pointer, Published published, Language language, boolean permanent) {
        var today = frame.today();
        var key = new Key(published.version().id(), pointer, language, permanent, today);
        return rendered.get(key, missing -> {
            var text = published.texts().get(language);
            var version = published.version();
            var page = frame.of(
                    text.title(),
                    pointer,
                    permanent ? "/v/" + version.number() : "",
                    language,
                    published.texts().keySet());
            var date = frame.date(version.publishedAt(), language);
            page.setVariable("main", explained.main(published, language));
            page.setVariable("version", version);
            page.setVariable("inForce", pointer.inForce());
            page.setVariable("forms", Form.values());
            page.setVariable("date", date);
            page.setVariable("ended", endedTransfers.since(published, today, language));
            page.setVariable(
                    "description",
                    page.getVariable("description") + " " + Texts.get(language, "page.version", version.number(), date)
                            + ".");
            return Page.of(templates.process("notice/page", page));
        });
    }

    Page list(Listing listing, Language language) {
        return rendered.get(new ListOf(listing, language), missing -> {
            var organisation = listing.organisation();
            var home = listing.site().home();
            var page = frame.of(
                    Texts.get(language, "page.list.title"),
                    organisation,
                    listing.brand(),
                    listing.site(),
                    "",
                    language,
                    organisation.details().languages());
            page.setVariable(
                    "notices",
                    listing.notices().stream()
                            .map(notice -> Map.of(
                                    "address",
                                    home + "/" + notice.slug(),
                                    "title",
                                    notice.details().title().orLatest(language)))
                            .toList());
            return Page.of(templates.process("notice/list", page));
        });
    }
}
