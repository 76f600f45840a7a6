package fi.seloste.noticecheck.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A notice that comes as a file gives its text, and what is no notice says why. */
class NoticeFileTest {

    private static final int MANY = Boolean.getBoolean("seloste.full") ? 5_000 : 250;

    @Test
    void aPdfGivesItsLines() throws Exception {
        assertThat(NoticeFile.text(UploadedFiles.pdf("Controller", "Firma Oy")))
                .contains("Controller")
                .contains("Firma Oy");
    }

    @Test
    void aDocxGivesItsParagraphsAndTheCellsOfItsTables() throws Exception {
        var body = "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>Rekisterinpitäjä</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>Firma Oy</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Säilytysaika</w:t></w:r></w:p></w:tc>"
                + "<w:tc><w:p><w:r><w:t>viisi vuotta</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

        assertThat(NoticeFile.text(UploadedFiles.docx(body)).lines())
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
        refused(
                "broken",
                UploadedFiles.zip("<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><w><t>&x;</t></w>"));
        refused("broken", UploadedFiles.zip("<w xmlns:w='w'>" + " ".repeat(17 << 20) + "</w>"));
    }

    @Test
    void brokenFilesAreRefusedAndNothingElse() throws Exception {
        var random = new Random(20261122);
        var files = new byte[][] {
            UploadedFiles.pdf("Controller", "Firma Oy"), UploadedFiles.docx("<w:p><w:r><w:t>Firma Oy</w:t></w:r></w:p>")
        };
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
}
