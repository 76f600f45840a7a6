package fi.seloste.notice.readability;

import fi.seloste.common.Language;
import fi.seloste.notice.NoticeDocument.Sentence;
import java.util.Comparator;

/**
 * A sentence that is worth another look.
 *
 * @param from    the sentence of the notice that it is, or is a part of; it leads to the row
 * @param words   how many it has
 * @param isLong  whether that is many
 * @param passive the words that are likely a passive, or null
 */
public record Remark(Language language, Sentence from, String text, int words, boolean isLong, String passive) {

    /** Own words first, which can be written anew; then the longest first. */
    public static final Comparator<Remark> ORDER =
            Comparator.comparing(Remark::isOwn).thenComparing(Remark::words).reversed();

    /** Whether the author wrote it, rather than chose what the product says. */
    public boolean isOwn() {
        return DraftReading.isOwn(from);
    }
}
