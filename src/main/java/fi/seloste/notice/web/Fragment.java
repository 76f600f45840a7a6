package fi.seloste.notice.web;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A published notice as a part of somebody else's page: the same words in plain elements under a name of their own, with
 * headings that begin at the level that fits there, and nothing that styles or scripts anything. The picture stays out,
 * because it needs a style sheet; the table that tells the same stays.
 */
final class Fragment {

    private static final String NAME = "seloste-notice";

    private Fragment() {}

    /** @param level of the notice's title among the headings of the page around it */
    static String of(byte[] main, int level) {
        var page = Jsoup.parseBodyFragment(new String(main, StandardCharsets.UTF_8));
        page.outputSettings(new Document.OutputSettings().prettyPrint(false));
        var notice = page.selectFirst("main");
        notice.tagName("section").attr("id", NAME).attr("class", NAME);
        notice.select("figure").remove();
        for (var heading : notice.select("h1, h2, h3, h4")) {
            heading.tagName("h" + Math.min(6, level + heading.tagName().charAt(1) - '1'));
        }
        notice.select("[id]").stream()
                .filter(each -> each != notice)
                .forEach(each -> each.attr("id", NAME + "-" + each.id()));
        notice.select("[aria-labelledby]")
                .forEach(each -> each.attr("aria-labelledby", NAME + "-" + each.attr("aria-labelledby")));
        notice.select("*").stream().filter(each -> each != notice).forEach(Fragment::withoutLook);
        return notice.outerHtml();
    }

    /** Classes would catch the other page's rules. */
    private static void withoutLook(Element element) {
        element.removeAttr("class").removeAttr("style");
    }
}
