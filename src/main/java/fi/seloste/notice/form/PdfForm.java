package fi.seloste.notice.form;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ClassPathResource;

/**
 * The notice on A4 sheets: what the page says in its order, with the structure that a screen reader needs (PDF/UA) and
 * the letters that are used. The same version always gives the same bytes.
 */
final class PdfForm {

    private static final String STYLE = read("notice/pdf.css");

    private PdfForm() {}

    static byte[] of(FrozenNotice notice) {
        var version = notice.version();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(Letters.REGULAR::open, "Liberation Sans", 400, FontStyle.NORMAL, true)
                .useFont(Letters.BOLD::open, "Liberation Sans", 700, FontStyle.NORMAL, true)
                .useSVGDrawer(new FlowDrawing())
                .useUnicodeLineBreaker(new LineBreaks())
                // A notice refers to no file; if its words ever seemed to, none would be opened.
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withProducer("Seloste")
                .withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(sheet(notice)), null);
        try (var renderer = builder.buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            Footer.draw(document, notice.foot(), notice.address());
            // Made again, it is the same to the byte.
            document.getDocumentInformation().setCreationDate(GregorianCalendar.from(notice.publishedOn()));
            document.setDocumentId(version.id().getMostSignificantBits());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The frozen {@code <main>} as a document of its own, with what unfolds on a screen unfolded. */
    private static Document sheet(FrozenNotice notice) {
        var sheet = Document.createShell("");
        sheet.outputSettings().prettyPrint(false);
        sheet.selectFirst("html").attr("lang", notice.language().code());
        sheet.title(notice.title());
        sheet.head().appendElement("style").text("").append(STYLE);
        meta(sheet, "author", notice.facts().controller().name());
        meta(sheet, "subject", notice.foot() + ", " + notice.address());
        sheet.body().html(notice.main());
        sheet.select("details").forEach(details -> details.tagName("div"));
        sheet.select("summary").forEach(summary -> summary.tagName("p").addClass("intro"));
        sheet.select("table")
                .forEach(table -> table.addClass("of" + table.select("thead th").size()));
        sheet.select("svg").forEach(svg -> svg.attr("alt", Pictures.told(svg)));
        return sheet;
    }

    private static void meta(Document sheet, String name, String content) {
        sheet.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
