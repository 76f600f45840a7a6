package fi.seloste.contact.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;

/** The lines of cards, put together again where they were folded. A line longer than any of use is kept in part. */
final class CardLines implements Closeable {

    /** A picture is longer, but is not wanted. */
    private static final int LONGEST = 1 << 16;

    private final Reader reader;
    private final char[] buffer = new char[1 << 13];
    private int buffered;
    private int position;
    private String following;

    CardLines(Reader reader) throws IOException {
        this.reader = reader;
        this.following = physical();
    }

    /** The next whole line, or null after the last. */
    String next() throws IOException {
        if (following == null) {
            return null;
        }
        var line = new StringBuilder(following);
        following = physical();
        while (following != null) {
            if (endsSoftly(line)) {
                line.setLength(line.length() - 1);
                append(line, following);
            } else if (following.startsWith(" ") || following.startsWith("\t")) {
                append(line, following.substring(1));
            } else {
                break;
            }
            following = physical();
        }
        return line.toString();
    }

    /** Quoted-printable has a way of its own to go on in the next line. */
    private static boolean endsSoftly(StringBuilder line) {
        var colon = line.indexOf(":");
        return colon > 0
                && line.charAt(line.length() - 1) == '='
                && line.substring(0, colon).toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE");
    }

    private static void append(StringBuilder line, String more) {
        line.append(more, 0, Math.min(more.length(), LONGEST - Math.min(line.length(), LONGEST)));
    }

    private String physical() throws IOException {
        if (ended()) {
            return null;
        }
        var line = new StringBuilder();
        while (!ended()) {
            var from = position;
            while (position < buffered && buffer[position] != '\n' && buffer[position] != '\r') {
                position++;
            }
            line.append(buffer, from, Math.min(position - from, LONGEST - line.length()));
            if (position < buffered) {
                endLine();
                break;
            }
        }
        return line.toString();
    }

    private void endLine() throws IOException {
        if (buffer[position++] == '\r' && !ended() && buffer[position] == '\n') {
            position++;
        }
    }

    private boolean ended() throws IOException {
        if (position == buffered) {
            position = 0;
            buffered = Math.max(0, reader.read(buffer));
        }
        return buffered == 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
