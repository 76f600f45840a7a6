package fi.seloste.contact.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cards of version 3.0, the one that every telephone and mail program reads. A column goes where the word of a
 * {@link CardColumn} says; a card has no place for others.
 */
final class VCardWriter implements ContactFileWriter {

    private static final int LONGEST_LINE = 75;

    @Override
    public void write(String title, List<Column> header, Stream<List<String>> rows, OutputStream out)
            throws IOException {
        var columns = header.stream()
                .map(each -> CardColumn.called(each.name()).orElse(null))
                .toList();
        var cards = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        try {
            rows.forEach(row -> write(cards, columns, row));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        cards.flush();
    }

    private static void write(Writer cards, List<CardColumn> columns, List<String> row) {
        var cells = new EnumMap<CardColumn, String>(CardColumn.class);
        for (var i = 0; i < columns.size(); i++) {
            if (columns.get(i) != null && !row.get(i).isBlank()) {
                cells.put(columns.get(i), escaped(row.get(i)));
            }
        }
        try {
            cards.write("BEGIN:VCARD\r\nVERSION:3.0\r\n");
            for (var line : lines(cells)) {
                cards.write(folded(line));
            }
            cards.write("END:VCARD\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Map<CardColumn, String> cells) {
        var name = joined(cells, " ", CardColumn.GIVEN_NAME, CardColumn.FAMILY_NAME);
        var called = Stream.of(cells.get(CardColumn.NAME), name, cells.get(CardColumn.ORGANISATION))
                .filter(each -> each != null && !each.isEmpty())
                .findFirst()
                .orElseGet(() -> cells.getOrDefault(CardColumn.EMAIL, ""));
        var address = ";;"
                + Stream.of(
                                CardColumn.STREET,
                                CardColumn.TOWN,
                                CardColumn.REGION,
                                CardColumn.POSTCODE,
                                CardColumn.COUNTRY)
                        .map(each -> cells.getOrDefault(each, ""))
                        .collect(Collectors.joining(";"));
        return Stream.of(
                        Stream.of("FN:" + called),
                        Stream.of("N:" + cells.getOrDefault(CardColumn.FAMILY_NAME, "") + ";"
                                + cells.getOrDefault(CardColumn.GIVEN_NAME, "") + ";;;"),
                        line(cells, "ORG", CardColumn.ORGANISATION),
                        line(cells, "TITLE", CardColumn.TITLE),
                        CardColumn.EMAILS.stream().flatMap(each -> line(cells, "EMAIL", each)),
                        CardColumn.PHONES.stream().flatMap(each -> line(cells, "TEL", each)),
                        address.equals(";;;;;;") ? Stream.<String>empty() : Stream.of("ADR:" + address),
                        line(cells, "URL", CardColumn.WEBSITE),
                        line(cells, "BDAY", CardColumn.BIRTHDAY),
                        line(cells, "NOTE", CardColumn.NOTE),
                        line(cells, "CATEGORIES", CardColumn.KEYWORDS).map(each -> each.replace("\\, ", ",")))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<String> line(Map<CardColumn, String> cells, String property, CardColumn column) {
        return Stream.ofNullable(cells.get(column)).map(value -> property + ":" + value);
    }

    private static String joined(Map<CardColumn, String> cells, String between, CardColumn... columns) {
        return Stream.of(columns).map(cells::get).filter(Objects::nonNull).collect(Collectors.joining(between));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n|\\r|\\n", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** In lines of so many bytes, never within a character. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        var length = 0;
        for (var each : line.codePoints().toArray()) {
            var character = Character.toString(each);
            var bytes = character.getBytes(UTF_8).length;
            if (length + bytes > LONGEST_LINE) {
                folded.append("\r\n ");
                length = 1;
            }
            folded.append(character);
            length += bytes;
        }
        return folded.append("\r\n").toString();
    }
}
