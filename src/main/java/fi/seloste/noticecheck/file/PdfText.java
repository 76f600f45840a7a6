package fi.seloste.noticecheck.file;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, in the order in which it is read. */
final class PdfText {

    /** A notice has ten. */
    private static final int MOST_PAGES = 60;

    private PdfText() {}

    static String of(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setEndPage(MOST_PAGES);
            stripper.setParagraphStart("\n");
            return stripper.getText(document);
        }
    }
}
