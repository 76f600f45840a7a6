package fi.seloste.noticecheck.reader;

import java.util.HashSet;

/** A text that nobody wrote to be read: it is refused before anything is looked for in it. */
public class UnreadableTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int MOST_LINES = 4_000;
    /** From this length on, a text in any language has many words. */
    private static final int LONG = 20_000;

    private static final int FEWEST_WORDS = 150;

    UnreadableTextException() {
        super("no notice");
    }

    static void refuseIfNoNotice(String text, int lines) {
        if (lines > MOST_LINES || text.length() > LONG && !hasWords(text)) {
            throw new UnreadableTextException();
        }
    }

    private static boolean hasWords(String text) {
        var words = new HashSet<String>();
        var start = 0;
        for (var i = 0; i <= text.length() && words.size() < FEWEST_WORDS; i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                if (i - start > 2) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words.size() >= FEWEST_WORDS;
    }
}
