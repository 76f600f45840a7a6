package fi.seloste.noticecheck.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of the plain text without the space around it.
 *
 * @param start        the place of its first character
 * @param end          the place after its last
 * @param afterBlank   whether the line before it is blank, or there is none
 * @param afterSentence whether what stands before it is finished
 */
record Line(String text, int start, int end, boolean afterBlank, boolean afterSentence) {

    private static final Pattern RULE = Pattern.compile("[-=_*~|:+ ]{3,}");

    static List<Line> of(String plain) {
        var lines = new ArrayList<Line>();
        var afterBlank = true;
        var afterSentence = true;
        var from = 0;
        while (from <= plain.length()) {
            var next = plain.indexOf('\n', from);
            var to = next < 0 ? plain.length() : next;
            var start = from;
            var end = to;
            while (start < end && isSpace(plain.charAt(start))) {
                start++;
            }
            while (end > start && isSpace(plain.charAt(end - 1))) {
                end--;
            }
            var text = plain.substring(start, end);
            if (text.isEmpty() || RULE.matcher(text).matches()) {
                afterBlank = true;
                afterSentence = true;
            } else {
                lines.add(new Line(text, start, end, afterBlank, afterSentence));
                afterBlank = false;
                afterSentence = ".!?:;".indexOf(text.charAt(text.length() - 1)) >= 0;
            }
            from = to + 1;
        }
        return lines;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\r';
    }
}
