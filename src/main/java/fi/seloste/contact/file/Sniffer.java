package fi.seloste.contact.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import fi.seloste.contact.file.UnreadableFileException.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells what a file is by what stands in it: its name may say anything. */
final class Sniffer {

    private static final String ZIP = "PK\u0003\u0004";
    private static final String EMPTY_ZIP = "PK\u0005\u0006";
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    /** The stream in which a workbook under a password is kept. */
    private static final String ENCRYPTED = new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);
    /** Beginnings of other texts and of programs' own files. */
    private static final List<String> NO_TABLE = List.of("%PDF", "<", "{", "[{", "BEGIN:VCALENDAR");

    private Sniffer() {}

    static Source open(Path file, Limits limits) throws IOException {
        String head;
        try (var in = Files.newInputStream(file)) {
            head = new String(in.readNBytes(64), ISO_8859_1);
        }
        if (head.isEmpty()) {
            throw new UnreadableFileException(Reason.EMPTY);
        }
        if (head.startsWith(OLE)) {
            throw new UnreadableFileException(contains(file, ENCRYPTED) ? Reason.ENCRYPTED : Reason.OLD_EXCEL);
        }
        if (head.startsWith(ZIP) || head.startsWith(EMPTY_ZIP)) {
            // The lowest bit of the first entry's flags.
            if (head.length() > 6 && (head.charAt(6) & 1) == 1) {
                throw new UnreadableFileException(Reason.ENCRYPTED);
            }
            return Packed.open(file, limits);
        }
        var encoding = Encoding.of(file);
        var sample = encoding.sample(file).stripLeading();
        if (sample.regionMatches(true, 0, "BEGIN:VCARD", 0, "BEGIN:VCARD".length())) {
            return new CardSource(file, encoding, limits);
        }
        if (isBinary(sample) || NO_TABLE.stream().anyMatch(sample::startsWith)) {
            throw new UnreadableFileException(Reason.NOT_A_TABLE);
        }
        return new CsvSource(file, encoding);
    }

    private static boolean isBinary(String sample) {
        var control = sample.chars()
                .filter(each -> each < ' ' && "\t\n\u000b\f\r".indexOf(each) < 0)
                .count();
        return sample.indexOf(0) >= 0 || control * 20 > sample.length();
    }

    private static boolean contains(Path file, String wanted) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            var before = "";
            for (var chunk = in.readNBytes(1 << 16); chunk.length > 0; chunk = in.readNBytes(1 << 16)) {
                var text = before + new String(chunk, ISO_8859_1);
                if (text.contains(wanted)) {
                    return true;
                }
                before = text.substring(Math.max(0, text.length() - wanted.length()));
            }
            return false;
        }
    }
}
