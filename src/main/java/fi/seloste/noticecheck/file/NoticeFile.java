package fi.seloste.noticecheck.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a PDF, a DOCX, an HTML page or a plain text, told apart by their first bytes. */
public final class NoticeFile {

    /** What is read of a text; the rest of a longer one is refused by whoever asked. */
    public static final int MOST_CHARACTERS = 200_000;

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
        try {
            if (begins(file, "%PDF-")) {
                return PdfText.of(file);
            }
            if (begins(file, "PK")) {
                return DocxText.of(file);
            }
        } catch (IOException | RuntimeException e) {
            // The libraries tell of a broken file by whatever it breaks in them.
            throw new UnreadableNoticeException("broken");
        }
        if (isBinary(file)) {
            throw new UnreadableNoticeException("otherType");
        }
        return decode(file);
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
