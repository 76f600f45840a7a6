package fi.seloste.contact.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook. Its texts stand in their cells, so that none has to be remembered; one that would be a formula if somebody
 * typed it carries the style of a quoted text, and stays one when its cell is edited.
 */
public final class XlsxWriter implements ContactFileWriter {

    /**
     * A sheet of a workbook.
     *
     * @param rows each with a cell for every column, none of them null
     */
    public record Sheet(String title, List<Column> header, Stream<List<String>> rows) {}

    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private static final String TYPES = XML + """
            <Types xmlns="%scontent-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType="%s.sheet.main+xml"/>\
            %s<Override PartName="/xl/styles.xml" ContentType="%2$s.styles+xml"/></Types>\
            """;

    private static final String SHEET_TYPE =
            "<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"%s.worksheet+xml\"/>";

    /** The positions of cellXfs are those that {@link SheetXml} uses. */
    private static final String STYLES = XML + """
            <styleSheet xmlns="%s">\
            <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>\
            <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
            <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
            <fills count="2"><fill><patternFill patternType="none"/></fill>\
            <fill><patternFill patternType="gray125"/></fill></fills>\
            <borders count="1"><border/></borders>\
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
            <cellXfs count="5">\
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
            <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" quotePrefix="1"/>\
            <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>\
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1">\
            <alignment vertical="top" wrapText="1"/></xf></cellXfs>\
            <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>\
            """.formatted(MAIN);

    private static final int LONGEST_TITLE = 31;

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    @Override
    public void write(String title, List<Column> header, Stream<List<String>> rows, OutputStream out)
            throws IOException {
        write(List.of(new Sheet(title, header, rows)), out);
    }

    /** Leaves the stream open. */
    public void write(List<Sheet> sheets, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        part(zip, "[Content_Types].xml", types(sheets.size()));
        part(zip, "_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
        part(zip, "xl/workbook.xml", workbook(sheets));
        part(zip, "xl/_rels/workbook.xml.rels", relationships(parts(sheets.size())));
        part(zip, "xl/styles.xml", STYLES);
        for (var i = 0; i < sheets.size(); i++) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet%d.xml".formatted(i + 1)));
            var sheet = new BufferedWriter(new OutputStreamWriter(zip, UTF_8));
            new SheetXml(sheet, sheets.get(i).header()).write(sheets.get(i).rows());
            sheet.flush();
            zip.closeEntry();
        }
        zip.finish();
    }

    private static String types(int sheets) {
        var each = new StringBuilder();
        for (var i = 1; i <= sheets; i++) {
            each.append(SHEET_TYPE.formatted(i, SPREADSHEET));
        }
        return TYPES.formatted(PACKAGE, SPREADSHEET, each);
    }

    private static String[] parts(int sheets) {
        var pairs = new ArrayList<String>();
        for (var i = 1; i <= sheets; i++) {
            pairs.addAll(List.of("worksheet", "worksheets/sheet%d.xml".formatted(i)));
        }
        pairs.addAll(List.of("styles", "styles.xml"));
        return pairs.toArray(String[]::new);
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }

    /** @param pairs what a part is, and where it stands */
    private static String relationships(String... pairs) {
        var xml = new StringBuilder(XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (var i = 0; i < pairs.length; i += 2) {
            xml.append("<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(i / 2 + 1, OFFICE, pairs[i], pairs[i + 1]));
        }
        return xml.append("</Relationships>").toString();
    }

    private static String workbook(List<Sheet> sheets) {
        var xml = new StringBuilder(XML + "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(MAIN, OFFICE));
        for (var i = 0; i < sheets.size(); i++) {
            xml.append("<sheet name=\"%s\" sheetId=\"%2$d\" r:id=\"rId%2$d\"/>"
                    .formatted(name(sheets.get(i).title(), i + 1), i + 1));
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private static String name(String title, int number) {
        var name = title.replaceAll("[\\[\\]:*?/\\\\'\\p{C}]", " ").strip();
        name = name.substring(0, Math.min(name.length(), LONGEST_TITLE));
        return name.isEmpty() ? String.valueOf(number) : SheetXml.markup(name);
    }
}
