package fi.seloste.noticecheck.reader;

/** Turns places in the plain text into code points of the text that was handed in. */
final class Places {

    private final Source source;
    private final int[] points;

    Places(Text text) {
        this.source = text.source();
        var raw = source.raw();
        points = new int[raw.length() + 1];
        for (var i = 0; i < raw.length(); i++) {
            var inside =
                    Character.isLowSurrogate(raw.charAt(i)) && i > 0 && Character.isHighSurrogate(raw.charAt(i - 1));
            points[i + 1] = points[i] + (inside ? 0 : 1);
        }
    }

    /** The code point at a place of the text as it was handed in. */
    int of(int raw) {
        return points[raw];
    }

    int start(int at) {
        return points[source.origin(at)];
    }

    /** Where a body begins, with the markup that it begins with. */
    int startAfter(int heading, int at) {
        var raw = source.raw();
        var from = heading < at ? source.origin(heading) : source.origin(at);
        var to = source.origin(at);
        while (from < to) {
            var c = raw.charAt(from);
            if (raw.startsWith("</", from) && raw.indexOf('>', from) < to && raw.indexOf('>', from) >= 0) {
                from = raw.indexOf('>', from) + 1;
            } else if (Character.isWhitespace(c) || "|*_:&".indexOf(c) >= 0 && c != '&' || c == '\u00a0') {
                from++;
            } else {
                break;
            }
        }
        return points[Math.min(from, to)];
    }

    int end(int at) {
        return points[source.originOfEnd(at)];
    }
}
