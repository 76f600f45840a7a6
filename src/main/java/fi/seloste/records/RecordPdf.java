package fi.seloste.records;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fi.seloste.records.ProcessingRecord.Activity;
import fi.seloste.records.ProcessingRecord.Entry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;

/** The record on paper, to be shown to whoever asks for it (Art. 30(4)), with the structure that a screen reader needs. */
final class RecordPdf {

    /** Liberation Sans, under the SIL Open Font License: PDFBox brings it along. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private RecordPdf() {}

    static void write(ProcessingRecord written, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(
                        () -> PDDocument.class.getResourceAsStream(FONT),
                        "Liberation Sans",
                        400,
                        FontStyle.NORMAL,
                        true)
                // It refers to no file; if its words ever seemed to, none would be opened.
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withProducer("Seloste")
                .withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(sheet(written)), null);
        try (var renderer = builder.buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            document.save(out);
        }
    }

    private static Document sheet(ProcessingRecord written) throws IOException {
        var words = new RecordWords(written.language());
        var title = words.text("title");
        var sheet = Document.createShell("");
        sheet.outputSettings().prettyPrint(false);
        sheet.selectFirst("html").attr("lang", written.language().code());
        sheet.title(title);
        sheet.head().appendElement("meta").attr("name", "subject").attr("content", title);
        sheet.head()
                .appendElement("style")
                .append(new ClassPathResource("records/pdf.css")
                        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        var body = sheet.body();
        body.appendElement("h1").text(title);
        body.appendElement("p").text(words.text("asOf") + ": " + words.day(written.day()));
        entries(written.controller(), words, body);
        activities(words.text("activities"), written.activities(), words, body);
        activities(words.text("forClients"), written.forClients(), words, body);
        return sheet;
    }

    private static void activities(String title, List<Activity> activities, RecordWords words, Element body) {
        if (activities.isEmpty()) {
            return;
        }
        body.appendElement("h2").text(title);
        for (var activity : activities) {
            body.appendElement("h3")
                    .text(
                            activity.register() == null
                                    ? activity.name()
                                    : activity.name() + " – "
                                            + activity.register().name());
            entries(activity.entries(), words, body);
        }
    }

    private static void entries(List<Entry> entries, RecordWords words, Element body) {
        var table = body.appendElement("table").appendElement("tbody");
        for (var entry : entries) {
            var said = words.cell(entry);
            if (!said.isEmpty()) {
                var row = table.appendElement("tr");
                row.appendElement("th").attr("scope", "row").text(words.point(entry.point()));
                var cell = row.appendElement("td");
                said.lines().forEach(line -> cell.appendElement("p").text(line));
            }
        }
    }
}
