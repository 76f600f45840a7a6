package fi.seloste.contact.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text is written down. Without a mark that says so, zeroes give UTF-16 away, and what is not UTF-8 throughout is
 * what Excel writes here: Windows-1252.
 *
 * @param mark the number of bytes before the text
 */
record Encoding(Charset charset, int mark) {

    private static final int SAMPLE = 1 << 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static Encoding of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(SAMPLE);
        }
        if (startsWith(head, 0xef, 0xbb, 0xbf)) {
            return new Encoding(UTF_8, 3);
        }
        if (startsWith(head, 0xff, 0xfe)) {
            return new Encoding(UTF_16LE, 2);
        }
        if (startsWith(head, 0xfe, 0xff)) {
            return new Encoding(UTF_16BE, 2);
        }
        var even = zeroes(head, 0);
        var odd = zeroes(head, 1);
        if (odd * 5 > head.length && even * 50 < head.length) {
            return new Encoding(UTF_16LE, 0);
        }
        if (even * 5 > head.length && odd * 50 < head.length) {
            return new Encoding(UTF_16BE, 0);
        }
        return new Encoding(isUtf8(file) ? UTF_8 : WINDOWS, 0);
    }

    Reader reader(Path file) throws IOException {
        var in = Files.newInputStream(file);
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(in, charset), SAMPLE);
    }

    /** How the text begins. */
    String sample(Path file) throws IOException {
        try (var reader = reader(file)) {
            var sample = new char[SAMPLE];
            var length = 0;
            for (var read = 0; read >= 0 && length < SAMPLE; read = reader.read(sample, length, SAMPLE - length)) {
                length += read;
            }
            return new String(sample, 0, length);
        }
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (var i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeroes(byte[] head, int from) {
        var zeroes = 0;
        for (var i = from; i < head.length; i += 2) {
            zeroes += head[i] == 0 ? 1 : 0;
        }
        return zeroes;
    }

    /** A few broken characters among many whole ones do not make it another encoding: their rows say so. */
    private static boolean isUtf8(Path file) throws IOException {
        var whole = 0L;
        var broken = 0L;
        var missing = 0;
        try (var in = new BufferedInputStream(Files.newInputStream(file), SAMPLE)) {
            for (var each = in.read(); each >= 0; each = in.read()) {
                if (missing > 0 && each >> 6 == 0b10) {
                    whole += --missing == 0 ? 1 : 0;
                    continue;
                }
                broken += missing > 0 ? 1 : 0;
                missing = following(each);
                if (missing < 0) {
                    broken++;
                    missing = 0;
                }
            }
        }
        broken += missing > 0 ? 1 : 0;
        return broken == 0 || whole > broken;
    }

    /** How many bytes follow the first of a character in UTF-8, or -1 where none begins with it. */
    private static int following(int first) {
        if (first < 0x80) {
            return 0;
        }
        if (first >> 5 == 0b110) {
            return 1;
        }
        if (first >> 4 == 0b1110) {
            return 2;
        }
        return first >> 3 == 0b11110 ? 3 : -1;
    }
}
