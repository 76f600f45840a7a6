package fi.seloste.noticecheck.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The text of a PDF, a DOCX, an HTML page or a plain text, told apart by their first bytes. */
public final class NoticeFile {

    /** What is read of a text; the rest of a longer one is refused by whoever asked. */
    public static final int MOST_CHARACTERS = 200_000;

    /** Unpacking takes memory: whoever comes while others unpack waits a little. */
    private static final Semaphore UNPACKING = new Semaphore(2, true);

    private static final int LONGEST_WAIT = 10;

    private static final Charset FORMER = Charset.forName("windows-1252");

    private NoticeFile() {}

    public static String text(byte[] file) throws UnreadableNoticeException {
        var text = read(file);
        if (text.isBlank()) {
            throw new UnreadableNoticeException("noText");
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new UnreadableNoticeException("tooLong");
        }
        return text;
    }

    private static String read(byte[] file) throws UnreadableNoticeException {
        if (begins(file, "%PDF-")) {
            return unpacked(() -> PdfText.of(file));
        }
        if (begins(file, "PK")) {
            return unpacked(() -> DocxText.of(file));
        }
        if (isBinary(file)) {
            throw new UnreadableNoticeException("otherType");
        }
        return decode(file);
    }

    private static String unpacked(Callable<String> text) throws UnreadableNoticeException {
        try {
            if (!UNPACKING.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS)) {
                throw new UnreadableNoticeException("busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableNoticeException("busy");
        }
        try {
            return text.call();
        } catch (Exception e) {
            // The libraries tell of a broken file by whatever it breaks in them.
            throw new UnreadableNoticeException("broken");
        } finally {
            UNPACKING.release();
        }
    }

    private static boolean begins(byte[] file, String with) {
        if (file.length < with.length()) {
            return false;
        }
        for (var i = 0; i < with.length(); i++) {
            if (file[i] != with.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBinary(byte[] file) {
        for (var i = 0; i < Math.min(file.length, 1_000); i++) {
            if (file[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Old pages are in the encoding that Windows had. */
    private static String decode(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(file, FORMER);
        }
    }
}
