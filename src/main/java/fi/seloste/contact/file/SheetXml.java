package fi.seloste.contact.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sheet of a workbook that is written, row by row. */
final class SheetXml {

    private static final int PLAIN = 0;
    private static final int HEADER = 1;
    private static final int DAY = 2;
    private static final int QUOTED = 3;
    private static final int WRAPPED = 4;

    private static final int WIDEST = 60;
    private static final int WIDE = 42;

    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    /** Before it, the count of days has one that never was. */
    private static final LocalDate FIRST_SURE_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    /** Only what comes back as it was: no zero in front or behind. */
    private static final Pattern NUMBER = Pattern.compile("(?!-0$)-?(0|[1-9]\\d{0,14})(\\.\\d{0,13}[1-9])?");
    /** A spreadsheet keeps no more. */
    private static final int MOST_DIGITS = 15;

    private final Writer out;
    private final List<Column> header;
    private int row;

    SheetXml(Writer out, List<Column> header) {
        this.out = out;
        this.header = header;
    }

    void write(Stream<List<String>> rows) throws IOException {
        out.write(XlsxWriter.XML + "<worksheet xmlns=\"" + XlsxWriter.MAIN + "\">"
                + "<sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                + "</sheetView></sheetViews><cols>");
        for (var i = 0; i < header.size(); i++) {
            out.write("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
                    .formatted(i + 1, width(header.get(i))));
        }
        out.write("</cols><sheetData><row r=\"1\">");
        row = 1;
        for (var i = 0; i < header.size(); i++) {
            text(i, header.get(i).name(), HEADER);
        }
        out.write("</row>");
        try {
            rows.forEach(this::write);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.write("</sheetData></worksheet>");
    }

    private static int width(Column column) {
        if (column.kind() == Column.Kind.WORDS) {
            return WIDE;
        }
        var least = column.kind() == Column.Kind.TEXT ? 20 : 12;
        return Math.min(WIDEST, Math.max(least, column.name().length() + 2));
    }

    private void write(List<String> cells) {
        try {
            out.write("<row r=\"" + ++row + "\">");
            for (var i = 0; i < cells.size(); i++) {
                cell(i, header.get(i).kind(), cells.get(i));
            }
            out.write("</row>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cell(int column, Column.Kind kind, String value) throws IOException {
        var day = kind == Column.Kind.DATE ? day(value) : null;
        if (day != null) {
            number(column, String.valueOf(ChronoUnit.DAYS.between(FIRST_DAY, day)), DAY);
        } else if (kind == Column.Kind.NUMBER && isNumber(value)) {
            number(column, value, PLAIN);
        } else if (kind == Column.Kind.WORDS && !value.isEmpty()) {
            text(column, value, WRAPPED);
        } else if (!value.isEmpty()) {
            text(column, value, FormulaGuard.protect(value).equals(value) ? PLAIN : QUOTED);
        }
    }

    private static LocalDate day(String value) {
        try {
            var day = LocalDate.parse(value);
            return day.isBefore(FIRST_SURE_DAY) || day.isAfter(LAST_DAY) ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static boolean isNumber(String value) {
        return NUMBER.matcher(value).matches() && new BigDecimal(value).precision() <= MOST_DIGITS;
    }

    private void number(int column, String value, int style) throws IOException {
        begin(column, style);
        out.write("><v>" + value + "</v></c>");
    }

    private void text(int column, String value, int style) throws IOException {
        begin(column, style);
        out.write(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        out.write(markup(FormulaGuard.protectApostrophe(value)));
        out.write("</t></is></c>");
    }

    private void begin(int column, int style) throws IOException {
        out.write("<c r=\"" + RowProblem.letters(column) + row + "\" s=\"" + style + "\"");
    }

    static String markup(String text) {
        return Xml.escape(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
