package fi.seloste.noticecheck.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A small file that asks for much memory, or for hours, is refused before it gets either. */
@Timeout(30)
class FilesWithoutEndTest {

    private static final int MEGABYTE = 1 << 20;

    /** What reading such a file may allocate, all that is thrown away again included. */
    private static final long MOST_ALLOCATED = 256L * MEGABYTE;

    @Test
    void aPdfThatUnpacksToMuch() throws Exception {
        refused(pdf(packed(' ', 400 * MEGABYTE), COSName.FLATE_DECODE));
    }

    @Test
    void aPdfThatIsPackedTwice() throws Exception {
        var hexadecimal = HexFormat.of().formatHex(packed(' ', 300 * MEGABYTE)).getBytes(StandardCharsets.US_ASCII);
        var filters = new COSArray();
        filters.add(COSName.ASCII_HEX_DECODE);
        filters.add(COSName.FLATE_DECODE);

        refused(pdf(hexadecimal, filters));
    }

    @Test
    void aPdfWhoseRowsAreWide() throws Exception {
        var row = new COSDictionary();
        row.setInt(COSName.PREDICTOR, 12);
        row.setInt(COSName.COLUMNS, 600_000_000);

        refused(saved(document -> {
            var page = page(document, packed(' ', 100), COSName.FLATE_DECODE);
            page.setItem(COSName.DECODE_PARMS, row);
        }));
    }

    @Test
    void aPdfThatDrawsItselfTenTimesInEachOfNineForms() throws Exception {
        refused(saved(document -> {
            var inner = form(document, "q Q ".getBytes(StandardCharsets.US_ASCII), null);
            for (var depth = 0; depth < 8; depth++) {
                inner = form(document, "/X Do ".repeat(10).getBytes(StandardCharsets.US_ASCII), inner);
            }
            var page = new PDPage();
            page.setResources(resources(inner));
            page.getCOSObject()
                    .setItem(COSName.CONTENTS, stream(document, "/X Do".getBytes(StandardCharsets.US_ASCII), null));
            document.addPage(page);
        }));
    }

    @Test
    void aPdfOfOneWordWithoutEnd() throws Exception {
        var words = new ByteArrayOutputStream();
        words.writeBytes("BT /F 12 Tf (".getBytes(StandardCharsets.US_ASCII));
        var letters = new byte[5 * MEGABYTE];
        Arrays.fill(letters, (byte) 'a');
        words.writeBytes(letters);
        words.writeBytes(") Tj ET".getBytes(StandardCharsets.US_ASCII));

        refused(saved(document -> {
            var page = new PDPage();
            var fonts = new PDResources();
            fonts.put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            page.setResources(fonts);
            page.getCOSObject()
                    .setItem(COSName.CONTENTS, stream(document, pack(words.toByteArray()), COSName.FLATE_DECODE));
            document.addPage(page);
        }));
    }

    @Test
    void aPdfThatIsLockedCannotBeMeasured() throws Exception {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            page(document, packed(' ', 100), COSName.FLATE_DECODE);
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(bytes);
            refused(bytes.toByteArray());
        }
    }

    @Test
    void aDocxOfFourMillionElements() throws Exception {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w>".getBytes(StandardCharsets.US_ASCII));
            for (var i = 0; i < 4_000; i++) {
                zip.write("<a/>".repeat(1_000).getBytes(StandardCharsets.US_ASCII));
            }
            zip.write("</w>".getBytes(StandardCharsets.US_ASCII));
            zip.finish();
            refused(bytes.toByteArray());
        }
    }

    private static void refused(byte[] file) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        assertThatThrownBy(() -> NoticeFile.text(file))
                .isInstanceOfSatisfying(UnreadableNoticeException.class, refused -> assertThat(refused.reason())
                        .isIn("broken", "noText"));
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_ALLOCATED);
    }

    @FunctionalInterface
    private interface Making {
        void fill(PDDocument document) throws IOException;
    }

    private static byte[] saved(Making making) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            making.fill(document);
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    private static byte[] pdf(byte[] content, COSBase filter) throws IOException {
        return saved(document -> page(document, content, filter));
    }

    private static COSStream page(PDDocument document, byte[] content, COSBase filter) throws IOException {
        var page = new PDPage();
        var contents = stream(document, content, filter);
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
        document.addPage(page);
        return contents;
    }

    private static COSStream form(PDDocument document, byte[] content, COSStream inner) throws IOException {
        var form = stream(document, content, null);
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, new PDRectangle(100, 100).getCOSArray());
        if (inner != null) {
            form.setItem(COSName.RESOURCES, resources(inner).getCOSObject());
        }
        return form;
    }

    private static PDResources resources(COSStream inner) {
        var named = new COSDictionary();
        named.setItem(COSName.getPDFName("X"), inner);
        var resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, named);
        return new PDResources(resources);
    }

    /** As it is written, with a filter that is only said. */
    private static COSStream stream(PDDocument document, byte[] content, COSBase filter) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var raw = stream.createRawOutputStream()) {
            raw.write(content);
        }
        stream.setItem(COSName.FILTER, filter);
        return stream;
    }

    private static byte[] pack(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(bytes)) {
            packing.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] packed(char letter, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(bytes)) {
            var piece = new byte[MEGABYTE];
            Arrays.fill(piece, (byte) letter);
            for (var left = times; left > 0; left -= piece.length) {
                packing.write(piece, 0, Math.min(left, piece.length));
            }
        }
        return bytes.toByteArray();
    }
}
