package fi.seloste.contact.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What was exported is read again as the same cells, and none of it runs as a formula")
class ComingBackTest {

    private static final List<Column> HEADER = Stream.of(
                    CardColumn.NAME, CardColumn.PHONE, CardColumn.NOTE, CardColumn.POSTCODE)
            .map(column -> Column.text(column.word()))
            .toList();

    private static final List<List<String>> ROWS = List.of(
            List.of("Åke Öljymäki", "+358 40 0000001", "kaksi\nriviä; \"lainattu\", ja \\ muuta", "00100"),
            List.of("=1+1", "@SUM(A1)", "-1", "'=1"),
            List.of("=HYPERLINK(\"http://example.com\")", "＝1", "＋1", "''=1"),
            List.of("Aava 🐴", "", "<b>&amp;</b> _x0041_", "007"),
            List.of("'n' Roll", "040;1", "a,b, c", "1E5"));

    @ParameterizedTest
    @EnumSource
    void asTheSameCells(Format format) throws IOException {
        var brought = Brought.file(file -> write(format, HEADER, ROWS.stream(), file));

        assertThat(brought.description().format()).isEqualTo(format);
        var positions = HEADER.stream()
                .map(column -> brought.header().indexOf(column.name()))
                .toList();
        assertThat(brought.cells().stream()
                        .map(cells -> positions.stream().map(cells::get).toList()))
                .containsExactlyElementsOf(ROWS);
        assertThat(brought.rows()).allSatisfy(row -> assertThat(row.problems()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "XLSX"})
    void withAHeaderOfAnyWords(Format format) throws IOException {
        var header = List.of(Column.text("=Nimi"), Column.text("Sähköposti"));

        var brought = Brought.file(file -> write(format, header, Stream.of(List.of("a", "b")), file));

        assertThat(brought.header()).containsExactly("=Nimi", "Sähköposti");
    }

    @Test
    void ofSeveralSheetsTheFirstComesBackWithItsLines() throws IOException {
        var header = List.of(Column.words("Nimi"), Column.words("Kuvaus"));
        var rows = List.of(List.of("=1+1", "kaksi\nriviä"), List.of("'lainattu", "Åke"));
        var sheets = List.of(
                new XlsxWriter.Sheet("Yksi: [1/2]", header, rows.stream()),
                new XlsxWriter.Sheet("", header, Stream.of(List.of("c", "d"))));

        var brought = Brought.file(file -> {
            try (var out = Files.newOutputStream(file)) {
                new XlsxWriter().write(sheets, out);
            }
        });

        assertThat(brought.cells()).containsExactlyElementsOf(rows);
    }

    @Test
    void typedCellsOfAWorkbookComeBackAsTheyWere() throws IOException {
        var header = List.of(new Column("Päivä", Column.Kind.DATE), new Column("Luku", Column.Kind.NUMBER));
        var rows = List.of(
                List.of("2024-02-29", "12.5"),
                List.of("1900-03-01", "-3"),
                List.of("1899-01-01", "007"),
                List.of("eilen", "1.50"),
                List.of("", "12345678901234567890"),
                List.of("+2024-02-29", "=1"));

        var brought = Brought.file(file -> write(Format.XLSX, header, rows.stream(), file));

        assertThat(brought.cells()).containsExactlyElementsOf(rows);
    }

    @Test
    void typedCellsOfAWorkbookAreNumbersToASpreadsheet(@TempDir Path directory) throws IOException {
        var header = List.of(new Column("Päivä", Column.Kind.DATE), new Column("Luku", Column.Kind.NUMBER));
        var sheet = sheet(header, Stream.of(List.of("2024-02-29", "12.5")), directory);

        assertThat(sheet).contains("<v>45351</v>", "<v>12.5</v>", "state=\"frozen\"");
    }

    @Test
    void aTextThatWouldBeAFormulaStaysTextWhenItsCellIsEdited(@TempDir Path directory) throws IOException {
        var sheet = sheet(HEADER, ROWS.stream(), directory);

        assertThat(sheet).doesNotContain("<f>");
        // Style 3 is that of a quoted text.
        assertThat(sheet).contains("s=\"3\" t=\"inlineStr\"><is><t xml:space=\"preserve\">=1+1<");
    }

    @Test
    void noCellOfATextBeginsAsAFormulaDoes() throws IOException {
        var cells = List.of("=1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", " =1", "\u200b=1", "＝1", "－1", "＠x", "'=1");

        var text =
                text(Format.CSV, List.of(Column.text("@Nimi")), cells.stream().map(List::of));

        assertThat(text).startsWith("\ufeff'@Nimi\r\n");
        assertThat(Brought.text(text).rows())
                .extracting(row -> row.cells().getFirst())
                .containsExactlyElementsOf(cells);
        assertThat(Arrays.stream(text.substring(1).split("\r\n|;"))
                        .map(cell -> cell.replaceFirst("^\"", ""))
                        .map(cell -> cell.charAt(0)))
                .containsOnly('\'');
    }

    @Test
    void textIsWhatExcelOpensInFinland() throws IOException {
        assertThat(text(Format.CSV, HEADER, ROWS.stream().limit(1)))
                .isEqualTo("\ufeffname;phone;note;postcode\r\n"
                        + "Åke Öljymäki;'+358 40 0000001;\"kaksi\nriviä; \"\"lainattu\"\", ja \\ muuta\";00100\r\n");
    }

    @Test
    void linesOfACardAreShortAndNoLetterIsTornApart() throws IOException {
        var text = text(Format.VCARD, HEADER, Stream.of(List.of("ä".repeat(100), "🐴".repeat(50), "", "")));

        assertThat(text.lines().map(line -> line.getBytes(UTF_8).length)).allMatch(length -> length <= 75);
        assertThat(text).startsWith("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:ä").doesNotContain("\ufffd");
    }

    @Test
    void aCardAlwaysHasAName() throws IOException {
        var header = List.of(Column.text("given name"), Column.text("family name"), Column.text("shoe size"));

        assertThat(text(Format.VCARD, header, Stream.of(List.of("Aava", "Meri", "38"))))
                .contains("FN:Aava Meri\r\nN:Meri;Aava;;;\r\n")
                .doesNotContain("38");
    }

    @ParameterizedTest
    @EnumSource
    void aHundredThousandRowsOfTwelveColumnsComeBack(Format format) throws IOException {
        var header = Arrays.stream(CardColumn.values())
                .limit(12)
                .map(column -> Column.text(column.word()))
                .toList();
        var rows = IntStream.range(0, 100_000).mapToObj(row -> IntStream.range(0, 12)
                .mapToObj(column -> "Ä & " + row + " " + column)
                .toList());
        var file = Files.createTempFile("large", "." + format.extension());
        try {
            write(format, header, rows, file);
            try (var table = TableFile.open(file, Limits.USUAL);
                    var read = table.rows()) {
                for (var row = 0; row < 100_000; row++) {
                    assertThat(read.next().cells().get(11)).isEqualTo("Ä & " + row + " 11");
                }
                assertThat(read.hasNext()).isFalse();
            }
        } finally {
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStreamThatBreaksIsSaid(Format format) {
        var broken = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("gone");
            }
        };

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> format.writer()
                        .write(
                                "Yhteystiedot",
                                HEADER,
                                Stream.generate(ROWS::getFirst).limit(10_000),
                                broken)))
                .isInstanceOf(IOException.class);
    }

    private static void write(Format format, List<Column> header, Stream<List<String>> rows, Path file)
            throws IOException {
        try (var out = Files.newOutputStream(file)) {
            format.writer().write("Yhteystiedot: 1/2", header, rows, out);
        }
    }

    private static String text(Format format, List<Column> header, Stream<List<String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        format.writer().write("Yhteystiedot", header, rows, out);
        return out.toString(UTF_8);
    }

    private static String sheet(List<Column> header, Stream<List<String>> rows, Path directory) throws IOException {
        var file = directory.resolve("contacts.xlsx");
        write(Format.XLSX, header, rows, file);
        try (var zip = new ZipFile(file.toFile());
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(sheet.readAllBytes(), UTF_8);
        }
    }
}
