package fi.seloste.contact.file;

import fi.seloste.contact.file.UnreadableFileException.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A workbook of Excel's own format, as Numbers and others write it, too: its first sheet that is not blank. */
final class WorkbookSource implements Source {

    private static final int MOST_SHEETS = 1_000;
    private static final int LONGEST_NAME = 100;
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String SHARED_STRINGS = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";

    private record Sheet(String name, String part) {}

    private final Packed packed;
    private final Limits limits;
    private final SharedStrings strings;
    private final NumberForms forms;
    private final Sheet sheet;
    private final List<String> otherSheets;

    WorkbookSource(Packed packed, Limits limits) throws IOException {
        this.packed = packed;
        this.limits = limits;
        var visible = new ArrayList<Sheet>();
        var hidden = new ArrayList<Sheet>();
        var since1904 = sheets(visible, hidden);
        strings = packed.has(SHARED_STRINGS)
                ? SharedStrings.read(new Xml(packed.open(SHARED_STRINGS)), limits.characters())
                : SharedStrings.none();
        forms = packed.has(STYLES)
                ? NumberForms.read(new Xml(packed.open(STYLES)), since1904)
                : NumberForms.plain(since1904);
        visible.addAll(hidden);
        sheet = firstNotBlank(visible);
        otherSheets = visible.stream()
                .filter(each -> each != sheet)
                .map(Sheet::name)
                .limit(limits.columns())
                .toList();
    }

    /** Fills in the sheets and tells whether days are counted from 1904, as Excel once did on the Mac. */
    private boolean sheets(List<Sheet> visible, List<Sheet> hidden) throws IOException {
        var parts = parts();
        var since1904 = false;
        try (var xml = new Xml(packed.open(WORKBOOK))) {
            while (xml.next()) {
                if (xml.begins("workbookPr")) {
                    since1904 = isTrue(xml.attribute("date1904"));
                }
                var part = xml.begins("sheet") ? parts.get(xml.attribute("id")) : null;
                if (part != null) {
                    (xml.attribute("state") == null || "visible".equals(xml.attribute("state")) ? visible : hidden)
                            .add(new Sheet(name(xml.attribute("name")), part));
                }
                if (visible.size() + hidden.size() > MOST_SHEETS) {
                    throw new UnreadableFileException(Reason.BROKEN);
                }
            }
        }
        return since1904;
    }

    private static String name(String name) {
        return name == null ? "" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    /** The parts that are sheets with cells, by the id that the workbook calls them. */
    private Map<String, String> parts() throws IOException {
        var parts = new HashMap<String, String>();
        try (var xml = new Xml(packed.open("xl/_rels/workbook.xml.rels"))) {
            while (xml.next() && parts.size() <= MOST_SHEETS) {
                var type = xml.begins("Relationship") ? xml.attribute("Type") : null;
                var target = xml.begins("Relationship") ? xml.attribute("Target") : null;
                if (type != null && target != null && type.endsWith("/worksheet")) {
                    parts.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        return parts;
    }

    private Sheet firstNotBlank(List<Sheet> sheets) throws IOException {
        for (var each : sheets) {
            try (var rows = rows(each)) {
                for (var row = rows.next(); row != null; row = rows.next()) {
                    if (!row.isBlank()) {
                        return each;
                    }
                }
            }
        }
        throw new UnreadableFileException(Reason.EMPTY);
    }

    @Override
    public Description description() {
        return Description.ofSheet(sheet.name(), otherSheets);
    }

    @Override
    public Rows rows() throws IOException {
        return rows(sheet);
    }

    private Rows rows(Sheet from) throws IOException {
        return new SheetRows(new Xml(packed.open(from.part())), strings, forms, limits);
    }

    @Override
    public void close() throws IOException {
        packed.close();
    }
}
