package fi.seloste.notice.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import fi.seloste.notice.PublishedNotices.Pointer;
import fi.seloste.notice.PublishedNotices.Published;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** What is shared of a notice, made once and kept as long as there is room. */
@Component
class SharedParts {

    private static final long BYTES = 16L * 1024 * 1024;

    private record Code(String address, boolean png) {}

    private record Sign(Pointer pointer, UUID version, Language language) {}

    private record Part(Pointer pointer, UUID version, Language language, int level) {}

    private record Block(Pointer pointer, UUID version, Language language) {}

    private final PageFrame frame;
    private final Cache<Record, Page> made = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((Record key, Page page) -> page.weight())
            .build();

    SharedParts(PageFrame frame) {
        this.frame = frame;
    }

    Page qrSvg(Pointer pointer) {
        var address = PageFrame.whole(pointer);
        return made.get(new Code(address, false), code -> Page.of(new QrCode(address).svg(escaped(address))));
    }

    Page qrPng(Pointer pointer) {
        var address = PageFrame.whole(pointer);
        return made.get(new Code(address, true), code -> Page.of(new QrCode(address).png()));
    }

    Page badge(Pointer pointer, Published published, Language language) {
        var version = published.version();
        return made.get(
                new Sign(pointer, version.id(), language),
                missing -> Page.of(Badge.svg(
                        escaped(Texts.get(language, "page.badge.name")),
                        escaped(Texts.get(
                                language,
                                "page.badge.version",
                                version.number(),
                                frame.shortDate(version.publishedAt(), language))),
                        escaped(Texts.get(
                                language,
                                "page.badge.said",
                                pointer.organisation().details().name(),
                                version.number(),
                                frame.date(version.publishedAt(), language))))));
    }

    /** With a line that says which version it is and where it stays. */
    Page fragment(Pointer pointer, Published published, Language language, int level) {
        var version = published.version();
        return made.get(new Part(pointer, version.id(), language, level), missing -> {
            var notice = Fragment.of(published.texts().get(language).main(), level);
            var said =
                    Texts.get(language, "page.version", version.number(), frame.date(version.publishedAt(), language));
            var address = PageFrame.lasting(pointer) + "/v/" + version.number() + "?lang=" + language.code();
            return Page.of(notice.substring(0, notice.lastIndexOf("</section>")) + "<p><a href=\"" + escaped(address)
                    + "\">" + escaped(said) + "</a></p></section>\n");
        });
    }

    /**
     * The fragment as it is pasted into an editor, in the comments by which WordPress leaves it as it is. A copy cannot
     * follow new versions: it says so, and the sign beneath it shows which one is in force.
     */
    Page block(Pointer pointer, Published published, Language language) {
        // Before the cache is asked, which makes nothing while it makes something else.
        var notice = new String(fragment(pointer, published, language, 2).body(), StandardCharsets.UTF_8);
        var title = published.texts().get(language).title();
        return made.get(
                new Block(pointer, published.version().id(), language),
                missing -> Page.of("<!-- wp:html -->\n" + notice + "<p>"
                        + escaped(Texts.get(language, "page.block.copy")) + " "
                        + sign(PageFrame.lasting(pointer), language, title) + "</p>\n<!-- /wp:html -->\n"));
    }

    private static String sign(String address, Language language, String title) {
        return "<a href=\"%1$s?lang=%2$s\"><img src=\"%1$s/badge.svg?lang=%2$s\" alt=\"%3$s\" height=\"28\"></a>"
                .formatted(address, language.code(), escaped(title));
    }

    /** For XML as well, which knows no names of letters; control characters stand in neither. */
    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text.replaceAll("\\p{Cntrl}", " "), "UTF-8");
    }
}
