package fi.seloste.contact.file;

import fi.seloste.contact.file.UnreadableFileException.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of a sheet, one after the other, hidden ones too. */
final class SheetRows implements Source.Rows {

    /** A spreadsheet has no more rows and columns than these. */
    private static final int LAST_ROW = 1 << 20;

    private static final int LAST_COLUMN = 1 << 14;

    private final Xml xml;
    private final SharedStrings strings;
    private final NumberForms forms;
    private final Limits limits;
    private int number;

    SheetRows(Xml xml, SharedStrings strings, NumberForms forms, Limits limits) {
        this.xml = xml;
        this.strings = strings;
        this.forms = forms;
        this.limits = limits;
    }

    @Override
    public Source.Raw next() throws IOException {
        while (xml.next()) {
            if (xml.begins("row")) {
                var said = xml.attribute("r");
                number = within(said == null ? number + 1 : Integer.parseInt(said), number, LAST_ROW);
                return row();
            }
        }
        return null;
    }

    private Source.Raw row() throws IOException {
        var cells = new ArrayList<String>();
        var problems = new ArrayList<RowProblem>();
        var column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                var said = xml.attribute("r");
                column = within(said == null ? column + 1 : column(said), column, LAST_COLUMN - 1);
                put(cells, column, cell(column, problems));
            }
        }
        return new Source.Raw(number, cells, problems);
    }

    /** What stands beyond the last column allowed is kept once: that it is there is all that has to be known. */
    private void put(List<String> cells, int column, String value) {
        if (!value.isEmpty() && cells.size() <= limits.columns()) {
            while (cells.size() < Math.min(column, limits.columns())) {
                cells.add("");
            }
            cells.add(FormulaGuard.release(value));
        }
    }

    private String cell(int column, List<RowProblem> problems) throws IOException {
        var type = xml.attribute("t") == null ? "n" : xml.attribute("t");
        var style = xml.attribute("s") == null ? 0 : Integer.parseInt(xml.attribute("s"));
        var longest = limits.characters() + 1;
        var formula = false;
        String value = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("v")) {
                value = xml.text(longest);
            } else if (xml.begins("is")) {
                value = SharedStrings.rich(xml, "is", longest);
            } else if (xml.begins("f")) {
                formula = true;
            }
        }
        if (value == null || value.isEmpty()) {
            if (formula && !type.equals("str")) {
                problem(problems, column, RowProblem.Kind.NOT_CALCULATED);
            }
            return "";
        }
        return switch (type) {
            case "s" -> strings.get(Integer.parseInt(value.strip()));
            case "b" -> value.strip().equals("1") ? "true" : "false";
            case "e" -> {
                problem(problems, column, RowProblem.Kind.ERROR_VALUE);
                yield "";
            }
            case "n" -> forms.show(value.strip(), style);
            default -> Xml.unescape(value);
        };
    }

    private void problem(List<RowProblem> problems, int column, RowProblem.Kind kind) {
        if (problems.size() <= limits.columns()) {
            problems.add(new RowProblem(column, kind));
        }
    }

    /** The column of a reference such as AB12, counted from nought. */
    private static int column(String reference) {
        var column = 0;
        for (var i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = Math.min(LAST_COLUMN + 1, column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
        }
        return column - 1;
    }

    /** Rows and cells stand in their order, or the file is broken. */
    private static int within(int value, int last, int most) {
        if (value <= last || value > most) {
            throw new UnreadableFileException(Reason.BROKEN);
        }
        return value;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
