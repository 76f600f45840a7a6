package fi.seloste.notice.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import fi.seloste.notice.AlteredVersionException;
import fi.seloste.notice.NoticeChain;
import fi.seloste.notice.NoticeVersion;
import fi.seloste.notice.PublishedChanges;
import fi.seloste.notice.PublishedNotices.Pointer;
import fi.seloste.notice.PublishedNotices.Published;
import fi.seloste.register.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;

/** The pages about the versions of a notice: which there were, when each was in force, and what differs. */
@Component
class HistoryPages {

    private static final long BYTES = 32L * 1024 * 1024;

    /** What older versions changed is not told on the same page: each has its own. */
    private static final int MOST_TOLD = 20;

    /** Versions never change; the day, so that one that somebody did change does not stand there for ever. */
    private record History(Pointer pointer, Language language, LocalDate day) {}

    private record Compared(Pointer pointer, int from, int to, Language language, LocalDate day) {}

    /**
     * One version in the history.
     *
     * @param altered whether it is not what was published, so that nothing of it is told
     */
    record Line(
            NoticeVersion version, String time, String summary, ToldChanges changes, String link, boolean altered) {}

    private final PublicNotices notices;
    private final PublishedChanges changes;
    private final ITemplateEngine templates;
    private final PageFrame frame;

    private final Cache<Record, Page> rendered = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((Record key, Page page) -> page.weight())
            .build();

    HistoryPages(PublicNotices notices, PublishedChanges changes, ITemplateEngine templates, PageFrame frame) {
        this.notices = notices;
        this.changes = changes;
        this.templates = templates;
        this.frame = frame;
    }

    Page versions(Pointer pointer, Collection<Language> languages, Language language, String title) {
        return rendered.get(new History(pointer, language, frame.today()), missing -> {
            var page = frame.of(
                    Texts.get(language, "page.versions.title", title), pointer, "/versions", language, languages);
            page.setVariable("versions", lines(pointer, language));
            page.setVariable("inForce", pointer.inForce());
            return Page.of(templates.process("notice/versions", page));
        });
    }

    private List<Line> lines(Pointer pointer, Language language) {
        var history = notices.history(pointer);
        var lines = new ArrayList<Line>();
        NoticeVersion later = null;
        for (var version : history.versions()) {
            if (version.number() <= pointer.inForce()) {
                lines.add(line(pointer, version, later, history.chain(), language));
                later = version;
            }
        }
        return lines;
    }

    private Line line(
            Pointer pointer, NoticeVersion version, NoticeVersion later, NoticeChain chain, Language language) {
        var link = chain.link(version.number()).orElseThrow();
        var altered = !chain.proves(version.number(), pointer.inForce());
        return new Line(
                version,
                frame.time(version, later, language),
                version.summary().orLatest(language),
                altered
                        ? ToldChanges.onlyWords(language, "altered.line", version.number())
                        : changes(pointer, version.number(), language),
                link.digest(),
                altered);
    }

    /** What the version says else than the one before it. */
    private ToldChanges changes(Pointer pointer, int number, Language language) {
        if (number == 1) {
            return ToldChanges.onlyWords(language, "changes.first");
        }
        if (number <= pointer.inForce() - MOST_TOLD) {
            return ToldChanges.onlyWords(language, "changes.old");
        }
        try {
            return changes(
                    notices.version(pointer, number - 1).orElseThrow(),
                    notices.version(pointer, number).orElseThrow(),
                    language,
                    "changes.none");
        } catch (AlteredVersionException e) {
            return ToldChanges.onlyWords(language, "changes.altered", e.number());
        }
    }

    private ToldChanges changes(Published earlier, Published later, Language language, String same) {
        return Stream.of(later, earlier)
                .filter(version -> !version.texts().containsKey(language))
                .findFirst()
                .map(version -> ToldChanges.onlyWords(
                        language, "changes.language", version.version().number()))
                .orElseGet(() -> ToldChanges.of(changes.between(earlier, later, language), language, same));
    }

    /** What one version says else than an earlier one, and what was changed behind it. */
    Page difference(Pointer pointer, Published earlier, Published later, Language language) {
        var from = earlier.version();
        var to = later.version();
        return rendered.get(new Compared(pointer, from.number(), to.number(), language, frame.today()), missing -> {
            var page = frame.of(
                    Texts.get(language, "page.difference.title", from.number(), to.number()),
                    pointer,
                    "/versions",
                    language,
                    later.texts().keySet());
            var compared = "?from=" + from.number() + "&to=" + to.number();
            page.setVariable("query", compared + "&lang=");
            page.setVariable("canonical", page.getVariable("canonical") + compared);
            page.setVariable("from", from);
            page.setVariable("to", to);
            page.setVariable("fromDate", frame.date(from.publishedAt(), language));
            page.setVariable("toDate", frame.date(to.publishedAt(), language));
            page.setVariable("changes", changes(earlier, later, language, "difference.same"));
            page.setVariable(
                    "rows",
                    changes.rows(earlier, later).stream()
                            .map(row -> Texts.get(
                                    language,
                                    "page.difference.row",
                                    // The notice's own row holds its title and its dates.
                                    row.section() == Section.DATE
                                            ? Texts.get(language, "page.difference.notice")
                                            : Texts.of(language, row.section()),
                                    row.added(),
                                    row.removed(),
                                    row.changed()))
                            .toList());
            return Page.of(templates.process("notice/difference", page));
        });
    }

    /** The version that was in force at the end of a day that has come. */
    Optional<NoticeVersion> inForceOn(Pointer pointer, LocalDate day) {
        return day.isAfter(frame.today())
                ? Optional.empty()
                : notices.history(pointer).versions().stream()
                        .filter(version -> version.number() <= pointer.inForce())
                        .filter(version -> !frame.day(version.publishedAt()).isAfter(day))
                        .findFirst();
    }

    /** Nothing was published on the day that was asked for. */
    Page nothingOn(Pointer pointer, LocalDate day, Collection<Language> languages, Language language) {
        var page = frame.of(Texts.get(language, "page.on.title"), pointer, "", language, languages);
        var isToCome = day.isAfter(frame.today());
        page.setVariable(
                "said", Texts.get(language, isToCome ? "page.on.future" : "page.on.before", frame.date(day, language)));
        page.setVariable(
                "first",
                isToCome
                        ? null
                        : notices.history(pointer).versions().stream()
                                .filter(version -> version.number() == 1)
                                .map(version -> frame.time(version, null, language))
                                .findFirst()
                                .orElse(null));
        return Page.of(templates.process("notice/nothing", page));
    }

    /** What is stored is not what was published. */
    Page altered(Pointer pointer, int number, Language language) {
        var details = pointer.organisation().details();
        var page = frame.of(Texts.get(language, "page.altered.title"), pointer, "", language, details.languages());
        page.setVariable("number", number);
        page.setVariable("email", details.email());
        page.setVariable("phone", details.phone());
        return Page.of(templates.process("notice/altered", page));
    }
}
