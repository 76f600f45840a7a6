package fi.seloste.noticecheck.reader;

import fi.seloste.noticecheck.Finding;
import fi.seloste.noticecheck.Where;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A notice as people read it: of a page its words without their markup, and the findings where those words stand.
 *
 * @param text     what is shown
 * @param findings with their places in it
 */
public record ShownNotice(String text, List<Finding> findings) {

    private static final Pattern PAGE = Pattern.compile(
            "^\\s*<(?:!doctype|html|head|body|div|main|article|section|h[1-6]|p)\\b", Pattern.CASE_INSENSITIVE);

    public static ShownNotice of(String notice, List<Finding> findings) {
        if (!PAGE.matcher(notice).find()) {
            return new ShownNotice(notice, findings);
        }
        var source = Source.of(notice);
        return new ShownNotice(
                source.plain(),
                findings.stream()
                        .map(finding -> finding.at(moved(finding.where(), source)))
                        .toList());
    }

    private static Where moved(Where where, Source source) {
        return where.start() == null ? where : Where.text(moved(where.start(), source), moved(where.end(), source));
    }

    /** The first word that stands there or after it. */
    private static int moved(int point, Source source) {
        var at = source.raw().offsetByCodePoints(0, point);
        var from = 0;
        var to = source.plain().length();
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (source.origin(middle) < at) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return source.plain().codePointCount(0, from);
    }
}
