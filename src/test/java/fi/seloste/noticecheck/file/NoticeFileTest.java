package fi.seloste.noticecheck.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** A notice that comes as a file gives its text, and what is no notice says why. */
class NoticeFileTest {

    private static final int MANY = Boolean.getBoolean("seloste.full") ? 5_000 : 250;

    @Test
    void aPdfGivesItsLines() throws Exception {
        assertThat(NoticeFile.text(pdf("Controller", "Firma Oy")))
                .contains("Controller")
                .contains("Firma Oy");
    }

    @Test
    void aDocxGivesItsParagraphsAndTheCellsOfItsTables() throws Exception {
        var body = "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>Rekisterinpitäjä</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>Firma Oy</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Säilytysaika</w:t></w:r></w:p></w:tc>"
                + "<w:tc><w:p><w:r><w:t>viisi vuotta</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

        assertThat(NoticeFile.text(docx(body)).lines())
                .contains("Rekisterinpitäjä", "Firma Oy", "Säilytysaika\tviisi vuotta\t");
    }

    @Test
    void anOldPageIsReadInItsEncoding() throws Exception {
        assertThat(NoticeFile.text("Rekisterinpitäjä".getBytes("windows-1252"))).isEqualTo("Rekisterinpitäjä");
    }

    @Test
    void whatIsEmptyTooLongOrSomethingElseIsRefused() throws Exception {
        refused("noText", " \n".getBytes(StandardCharsets.UTF_8));
        refused("tooLong", "a".repeat(200_001).getBytes(StandardCharsets.UTF_8));
        refused("otherType", new byte[] {1, 0, 2, 0});
        refused("broken", "%PDF-1.7 and nothing".getBytes(StandardCharsets.UTF_8));
        refused("broken", "PK and nothing".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nothingIsFetchedForADocxAndNothingUnpackedWithoutBounds() throws Exception {
        refused("broken", zip("<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><w><t>&x;</t></w>"));
        refused("broken", zip("<w xmlns:w='w'>" + " ".repeat(17 << 20) + "</w>"));
    }

    @Test
    void brokenFilesAreRefusedAndNothingElse() throws Exception {
        var random = new Random(20261122);
        var files = new byte[][] {pdf("Controller", "Firma Oy"), docx("<w:p><w:r><w:t>Firma Oy</w:t></w:r></w:p>")};
        for (var i = 0; i < MANY; i++) {
            var file = files[i % 2].clone();
            for (var change = random.nextInt(1, 20); change > 0; change--) {
                file[random.nextInt(4, file.length)] = (byte) random.nextInt();
            }
            try {
                NoticeFile.text(random.nextBoolean() ? file : Arrays.copyOf(file, random.nextInt(1, file.length)));
            } catch (UnreadableNoticeException refused) {
                assertThat(refused.reason()).isIn("broken", "noText", "otherType");
            }
        }
    }

    private static void refused(String reason, byte[] file) {
        assertThatThrownBy(() -> NoticeFile.text(file))
                .isInstanceOfSatisfying(UnreadableNoticeException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    private static byte[] pdf(String... lines) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                for (var line : lines) {
                    content.showText(line);
                    content.newLineAtOffset(0, -20);
                }
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] docx(String body) throws IOException {
        return zip("<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>");
    }

    private static byte[] zip(String document) throws IOException {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.finish();
            return bytes.toByteArray();
        }
    }
}
