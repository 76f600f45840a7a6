package fi.seloste.contact.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together from its parts, right or wrong. */
final class Workbook {

    interface Content {
        void to(OutputStream out) throws IOException;
    }

    private final Map<String, Content> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relationships = new StringBuilder();
    private String properties = "";
    private int count;

    private Workbook() {
        part("[Content_Types].xml", "<Types/>");
    }

    static Workbook empty() {
        return new Workbook();
    }

    /** A workbook of one sheet. */
    static Workbook of(String rows) {
        return empty().sheet("Taul1", rows);
    }

    Workbook sheet(String name, String rows) {
        return sheet(name, "visible", "<sheetData>" + rows + "</sheetData>");
    }

    Workbook hiddenSheet(String name, String rows) {
        return sheet(name, "hidden", "<sheetData>" + rows + "</sheetData>");
    }

    Workbook sheet(String name, String state, String content) {
        listed(name, state, "worksheet");
        return part("xl/worksheets/sheet" + count + ".xml", "<worksheet>" + content + "</worksheet>");
    }

    Workbook listed(String name, String state, String type) {
        count++;
        sheets.append("<sheet name='%s' state='%s' r:id='r%d'/>".formatted(name, state, count));
        relationships.append("<Relationship Id='r%d' Type='http://example/%s' Target='worksheets/sheet%1$d.xml'/>"
                .formatted(count, type));
        return this;
    }

    Workbook since1904() {
        properties = "<workbookPr date1904='1'/>";
        return this;
    }

    Workbook strings(String content) {
        return part("xl/sharedStrings.xml", "<sst>" + content + "</sst>");
    }

    /** @param formats of cells, in the order of their styles */
    Workbook formats(String... formats) {
        var codes = new StringBuilder();
        var styles = new StringBuilder();
        for (var i = 0; i < formats.length; i++) {
            codes.append("<numFmt numFmtId='%d' formatCode='%s'/>".formatted(200 + i, formats[i]));
            styles.append("<xf numFmtId='%d'/>".formatted(200 + i));
        }
        return part(
                "xl/styles.xml",
                "<styleSheet><numFmts>" + codes + "</numFmts><cellXfs>" + styles + "</cellXfs></styleSheet>");
    }

    Workbook part(String name, String content) {
        return part(name, out -> out.write(content.getBytes(UTF_8)));
    }

    Workbook part(String name, Content content) {
        parts.put(name, content);
        return this;
    }

    Path to(Path file) throws IOException {
        part("xl/workbook.xml", "<workbook xmlns:r='r'>" + properties + "<sheets>" + sheets + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", "<Relationships>" + relationships + "</Relationships>");
        return zip(file, parts);
    }

    static Path zip(Path file, Map<String, Content> parts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().to(zip);
                zip.closeEntry();
            }
        }
        return file;
    }
}
