package fi.seloste.notice.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import fi.seloste.installation.Installation;
import fi.seloste.notice.EndedTransfers;
import fi.seloste.notice.NoticeVersion;
import fi.seloste.notice.PublishedChanges;
import fi.seloste.notice.PublishedNotices;
import fi.seloste.notice.PublishedNotices.Listed;
import fi.seloste.notice.PublishedNotices.Pointer;
import fi.seloste.notice.PublishedNotices.Published;
import fi.seloste.notice.form.Form;
import fi.seloste.tenant.Brand;
import fi.seloste.tenant.Organisation;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The frames around what was published: languages, versions, and what has changed in the world since. */
@Component
class NoticePages {

    private static final long BYTES = 64L * 1024 * 1024;

    /** Everything that a frame depends on; the day, because a mechanism can end. */
    private record Key(UUID version, Pointer pointer, Language language, boolean permanent, LocalDate day) {}

    /** Versions never change, so that their history depends on what an address means alone. */
    private record History(Pointer pointer, Language language) {}

    /** One version in the history. */
    private record Line(NoticeVersion version, String date, String summary, ToldChanges changes) {}

    /** What older versions changed is not told on the same page: each has its own. */
    private static final int MOST_TOLD = 20;

    private final PublicNotices notices;
    private final PublishedNotices published;
    private final PublishedChanges changes;
    private final ITemplateEngine templates;
    private final Installation installation;
    private final StyleSheet styleSheet;
    private final EndedTransfers endedTransfers;
    private final Clock clock;

    private final Cache<Record, Page> rendered = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((Record key, Page page) -> page.body().length)
            .build();

    NoticePages(
            PublicNotices notices,
            PublishedNotices published,
            PublishedChanges changes,
            ITemplateEngine templates,
            Installation installation,
            StyleSheet styleSheet,
            EndedTransfers endedTransfers,
            Clock clock) {
        this.notices = notices;
        this.published = published;
        this.changes = changes;
        this.templates = templates;
        this.installation = installation;
        this.styleSheet = styleSheet;
        this.endedTransfers = endedTransfers;
        this.clock = clock;
    }

    Page notice(Pointer pointer, Published published, Language language, boolean permanent) {
        var today = LocalDate.now(clock);
        var key = new Key(published.version().id(), pointer, language, permanent, today);
        return rendered.get(key, missing -> {
            var text = published.texts().get(language);
            var address =
                    address(pointer) + (permanent ? "/v/" + published.version().number() : "");
            var page = frame(
                    text.title(),
                    pointer.organisation(),
                    pointer.brand(),
                    address,
                    language,
                    published.texts().keySet());
            page.setVariable("main", new String(text.main(), StandardCharsets.UTF_8));
            page.setVariable("notice", address(pointer));
            page.setVariable("version", published.version());
            page.setVariable("inForce", pointer.inForce());
            page.setVariable("forms", Form.values());
            page.setVariable("date", date(published.version().publishedAt(), language));
            page.setVariable("ended", endedTransfers.since(published, today, language));
            return Page.of(templates.process("notice/page", page));
        });
    }

    Page versions(Pointer pointer, Published current, Language language) {
        return rendered.get(new History(pointer, language), missing -> {
            var page = frame(
                    Texts.get(
                            language,
                            "page.versions.title",
                            current.texts().get(language).title()),
                    pointer.organisation(),
                    pointer.brand(),
                    address(pointer) + "/versions",
                    language,
                    current.texts().keySet());
            page.setVariable("notice", address(pointer));
            page.setVariable(
                    "versions",
                    published.versions(pointer).stream()
                            .filter(version -> version.number() <= pointer.inForce())
                            .map(version -> new Line(
                                    version,
                                    date(version.publishedAt(), language),
                                    version.summary().orLatest(language),
                                    changes(pointer, version.number(), language)))
                            .toList());
            return Page.of(templates.process("notice/versions", page));
        });
    }

    /** What the version says else than the one before it. */
    private ToldChanges changes(Pointer pointer, int number, Language language) {
        if (number == 1) {
            return ToldChanges.onlyWords(language, "changes.first");
        }
        if (number <= pointer.inForce() - MOST_TOLD) {
            return ToldChanges.onlyWords(language, "changes.old");
        }
        var later = notices.version(pointer, number).orElseThrow();
        var earlier = notices.version(pointer, number - 1).orElseThrow();
        return Stream.of(later, earlier)
                .filter(version -> !version.texts().containsKey(language))
                .findFirst()
                .map(version -> ToldChanges.onlyWords(
                        language, "changes.language", version.version().number()))
                .orElseGet(() -> ToldChanges.of(changes.between(earlier, later, language), language));
    }

    Page list(Organisation organisation, Brand brand, List<Listed> notices, Language language) {
        var page = frame(
                Texts.get(language, "page.list.title", organisation.details().name()),
                organisation,
                brand,
                "/n/" + organisation.slug(),
                language,
                organisation.details().languages());
        page.setVariable(
                "notices",
                notices.stream()
                        .map(notice -> Map.of(
                                "address",
                                "/n/" + organisation.slug() + "/" + notice.slug(),
                                "title",
                                notice.details().title().orLatest(language)))
                        .toList());
        return Page.of(templates.process("notice/list", page));
    }

    private Context frame(
            String title,
            Organisation organisation,
            Brand brand,
            String address,
            Language language,
            Collection<Language> languages) {
        var page = new Context(language.locale());
        page.setVariable("title", title);
        page.setVariable("organisation", organisation.details().name());
        page.setVariable("home", "/n/" + organisation.slug());
        page.setVariable("address", address);
        page.setVariable("canonical", installation.publicUrl() + address);
        page.setVariable("language", language);
        page.setVariable("languages", languages.stream().sorted().toList());
        page.setVariable("style", styleSheet.address());
        page.setVariable("accent", brand.accent() == null ? null : StyleSheet.address(brand.accent()));
        page.setVariable("logo", brand.logo());
        page.setVariable("t", new PageTexts(language));
        return page;
    }

    private static String address(Pointer pointer) {
        return "/n/" + pointer.organisation().slug() + "/" + pointer.slug();
    }

    private String date(Instant at, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(at.atZone(clock.getZone()));
    }

    /** The product's words for a template. */
    record PageTexts(Language language) {
        public String get(String key, Object... arguments) {
            return Texts.get(language, "page." + key, arguments);
        }
    }
}
