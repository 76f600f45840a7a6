package fi.seloste.notice.form;

import org.jsoup.nodes.Element;

/** What is told of a picture in place of it. */
final class Pictures {

    private Pictures() {}

    static String told(Element svg) {
        return svg.selectFirst("> title").text() + ". "
                + svg.selectFirst("> desc").text();
    }
}
