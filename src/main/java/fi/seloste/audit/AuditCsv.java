package fi.seloste.audit;

import fi.seloste.audit.AuditTrail.Entry;
import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entries as comma-separated values (RFC 4180), which a spreadsheet opens. */
final class AuditCsv {

    /** Tells a spreadsheet that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a spreadsheet would take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r\n";

    private AuditCsv() {}

    /** Leaves the stream open. */
    static void write(Stream<Entry> entries, Language language, OutputStream out) throws IOException {
        var words = new AuditWords(language);
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        writer.write(row(Stream.of("when", "who", "what", "thing", "id", "properties")
                .map(column -> Texts.get(language, "audit." + column))));
        for (var rest = entries.iterator(); rest.hasNext(); ) {
            var entry = rest.next();
            writer.write(row(Stream.of(
                    entry.at().toString(),
                    entry.person(),
                    words.action(entry.action()),
                    words.thing(entry.entity()),
                    entry.entityId() == null ? "" : entry.entityId().toString(),
                    words.properties(entry))));
        }
        writer.flush();
    }

    private static String row(Stream<String> cells) {
        return cells.map(AuditCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Names are what people call themselves at their provider: one that begins as a formula is kept from being one. */
    static String cell(String text) {
        var harmless = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
