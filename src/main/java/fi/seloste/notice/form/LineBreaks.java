package fi.seloste.notice.form;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line of a sheet may end: after a space, and after a hyphen within a word ("tietosuoja-asetus"). Never within
 * an address, which a reader would type in as two, nor after the hyphen that stands for a word's beginning ("ja
 * -yhteisöt").
 */
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        places.setText(text);
    }

    @Override
    public int next() {
        var at = places.next();
        while (at != BreakIterator.DONE && at < text.length() && !mayEnd(at)) {
            at = places.next();
        }
        return at;
    }

    private boolean mayEnd(int at) {
        var last = text.charAt(at - 1);
        return Character.isWhitespace(last) || last == '-' && at > 1 && Character.isLetterOrDigit(text.charAt(at - 2));
    }
}
