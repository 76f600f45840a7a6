package fi.seloste.audit;

import fi.seloste.audit.AuditTrail.Entry;
import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entries as comma-separated values (RFC 4180), which a spreadsheet opens. */
final class AuditCsv {

    /** Tells a spreadsheet that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a spreadsheet would take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r\n";

    private AuditCsv() {}

    static String of(List<Entry> entries, Language language) {
        var words = new AuditWords(language);
        var header = Stream.of("when", "who", "what", "thing", "id", "properties")
                .map(column -> Texts.get(language, "audit." + column));
        var rows = entries.stream()
                .map(entry -> row(Stream.of(
                        entry.at().toString(),
                        entry.person(),
                        words.action(entry.action()),
                        words.thing(entry.entity()),
                        entry.entityId() == null ? "" : entry.entityId().toString(),
                        words.properties(entry))));
        return Stream.concat(Stream.of(row(header)), rows).collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
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
