package fi.seloste.noticecheck;

import java.util.UUID;

/**
 * Where a fact stands: in a row of the configuration, or in a text that was read.
 *
 * @param row   id of the row, or null
 * @param start the first code point of the text that states it, or null
 * @param end   the code point after the last
 */
public record Where(UUID row, Integer start, Integer end) {

    public static final Where NOWHERE = new Where(null, null, null);

    public static Where row(UUID row) {
        return new Where(row, null, null);
    }

    public static Where text(int start, int end) {
        return new Where(null, start, end);
    }
}
