package fi.seloste.contact.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.seloste.contact.file.UnreadableFileException.Reason;
import java.io.IOException;
import java.util.Arrays;

/** The texts of a workbook, which its cells refer to by their position: packed close, since all stay in memory. */
final class SharedStrings {

    /** Of all texts together. */
    private static final int MOST_BYTES = 64 << 20;

    private static final int MOST_TEXTS = 4_000_000;

    private byte[] bytes = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int count;

    private SharedStrings() {}

    static SharedStrings none() {
        return new SharedStrings();
    }

    /** @param longest a longer text is kept only so far that it is seen to be longer */
    static SharedStrings read(Xml xml, int longest) throws IOException {
        var strings = new SharedStrings();
        try (xml) {
            while (xml.next()) {
                if (xml.begins("si")) {
                    strings.add(Xml.unescape(rich(xml, "si", longest + 1)));
                }
            }
        }
        return strings;
    }

    /** The text of an element that may be in pieces of different looks, without the readings of East Asian names. */
    static String rich(Xml xml, String element, int longest) throws IOException {
        var text = new StringBuilder();
        while (xml.next() && !xml.ends(element)) {
            if (xml.begins("rPh")) {
                xml.text(0);
            } else if (xml.begins("t")) {
                text.append(xml.text(longest - text.length()));
            }
        }
        return text.toString();
    }

    String get(int position) {
        if (position < 0 || position >= count) {
            throw new UnreadableFileException(Reason.BROKEN);
        }
        var from = position == 0 ? 0 : ends[position - 1];
        return new String(bytes, from, ends[position] - from, UTF_8);
    }

    private void add(String text) {
        var added = text.getBytes(UTF_8);
        var from = count == 0 ? 0 : ends[count - 1];
        if (count == MOST_TEXTS || from + added.length > MOST_BYTES) {
            throw new UnreadableFileException(Reason.TOO_TIGHTLY_PACKED);
        }
        if (from + added.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(from + added.length, bytes.length * 2));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        System.arraycopy(added, 0, bytes, from, added.length);
        ends[count++] = from + added.length;
    }
}
