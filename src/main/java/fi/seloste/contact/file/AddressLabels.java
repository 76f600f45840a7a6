package fi.seloste.contact.file;

import fi.seloste.common.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Addresses on sheets of labels, as a PDF to print at its own size. */
public final class AddressLabels {

    private static final float MILLIMETRE = 72 / 25.4f;
    /** Kept free at the edges of a label: printers are not exact, and some cannot print to the edge of the sheet. */
    private static final float MARGIN = 5 * MILLIMETRE;

    private final LabelSheet sheet;
    private final int first;

    /**
     * @param first the position of the first label that is still on the sheet, counted from nought along the rows
     */
    public AddressLabels(LabelSheet sheet, int first) {
        if (first < 0 || first >= sheet.labels()) {
            throw new IllegalArgumentException("The sheet has no label " + first);
        }
        this.sheet = sheet;
        this.first = first;
    }

    /**
     * What was printed.
     *
     * @param shortened the positions of the addresses, counted from nought, that fit at no legible size and end in '…'
     */
    public record Printed(int pages, int labels, List<Integer> shortened) {}

    /**
     * Leaves the stream open.
     *
     * @param title     of the document
     * @param addresses each in lines; blank lines are left out
     */
    public Printed print(String title, Language language, Stream<List<String>> addresses, OutputStream out)
            throws IOException {
        // In memory: some twenty megabytes for 100,000 people, and no addresses left on a disk by whatever ends this.
        try (var document = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentCatalog().setLanguage(language.code());
            var preferences =
                    new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
            preferences.setDisplayDocTitle(true);
            // A label is where it is only at its own size.
            preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
            document.getDocumentCatalog().setViewerPreferences(preferences);
            var printed = print(document, addresses.iterator());
            document.save(out);
            return printed;
        }
    }

    private Printed print(PDDocument document, Iterator<List<String>> addresses) throws IOException {
        var face = new LabelFace(document);
        var shortened = new ArrayList<Integer>();
        var labels = 0;
        do {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                var position = labels == 0 ? first : 0;
                for (; position < sheet.labels() && addresses.hasNext(); position++, labels++) {
                    var fitted = face.fit(
                            addresses.next(),
                            (float) sheet.width() * MILLIMETRE - 2 * MARGIN,
                            (float) sheet.height() * MILLIMETRE - 2 * MARGIN);
                    if (fitted.shortened()) {
                        shortened.add(labels);
                    }
                    if (!fitted.lines().isEmpty()) {
                        print(content, face, fitted, position);
                    }
                }
            }
        } while (addresses.hasNext());
        return new Printed(document.getNumberOfPages(), labels, List.copyOf(shortened));
    }

    private void print(PDPageContentStream content, LabelFace face, LabelFace.Fitted fitted, int position)
            throws IOException {
        var left = sheet.left() + position % sheet.columns() * (sheet.width() + sheet.between());
        var middle = sheet.top() + (position / sheet.columns() + 0.5) * sheet.height();
        var top = PDRectangle.A4.getHeight() - (float) middle * MILLIMETRE + fitted.height() / 2;
        content.beginText();
        content.setFont(face.font(), fitted.size());
        content.setLeading(fitted.leading());
        content.newLineAtOffset((float) left * MILLIMETRE + MARGIN, top - fitted.size());
        for (var line : fitted.lines()) {
            content.showText(line);
            content.newLine();
        }
        content.endText();
    }
}
