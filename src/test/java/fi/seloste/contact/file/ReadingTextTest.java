package fi.seloste.contact.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A table in text is read as the spreadsheet shows it that wrote it")
class ReadingTextTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void theSeparatorIsFoundOut(String separator) throws IOException {
        var brought = Brought.text("Nimi;Puhelin\nAava;040 1\nTuisku;040 2\n".replace(";", separator));

        assertThat(brought.description().separator()).isEqualTo(separator.charAt(0));
        assertThat(brought.header()).containsExactly("Nimi", "Puhelin");
        assertThat(brought.cells()).containsExactly(List.of("Aava", "040 1"), List.of("Tuisku", "040 2"));
    }

    @Test
    void aSeparatorWithinTextDoesNotMislead() throws IOException {
        var brought = Brought.text("Nimi;Osoite (katu, numero)\nAava;Koetie 1, 00100\nTuisku;Koetie 2\n");

        assertThat(brought.cells()).containsExactly(List.of("Aava", "Koetie 1, 00100"), List.of("Tuisku", "Koetie 2"));
    }

    @Test
    void excelMayNameItItself() throws IOException {
        var brought = Brought.text("sep=|\r\nNimi;x|Puhelin\r\nAava|1\r\n");

        assertThat(brought.header()).containsExactly("Nimi;x", "Puhelin");
        assertThat(brought.rows().getFirst().number()).isEqualTo(2);
    }

    @Test
    void oneColumnNeedsNone() throws IOException {
        var brought = Brought.text("Sähköposti\naava@example.com\n");

        assertThat(brought.description().separator()).isNull();
        assertThat(brought.cell()).isEqualTo("aava@example.com");
    }

    @ParameterizedTest
    @MethodSource
    void theEncodingIsFoundOut(String encoding, byte[] content) throws IOException {
        var brought = Brought.bytes(content);

        assertThat(brought.description().encoding()).isEqualTo(encoding);
        assertThat(brought.cells()).containsExactly(List.of("Åke Öljymäki", "5 €"));
        assertThat(brought.rows().getFirst().problems()).isEmpty();
    }

    static Stream<Object[]> theEncodingIsFoundOut() {
        var text = "Nimi;Hinta\r\nÅke Öljymäki;5 €\r\n";
        return Stream.of(
                new Object[] {"UTF-8", text.getBytes(UTF_8)},
                new Object[] {"UTF-8", ("\ufeff" + text).getBytes(UTF_8)},
                new Object[] {"UTF-16LE", text.getBytes(UTF_16LE)},
                new Object[] {"UTF-16LE", ("\ufeff" + text).getBytes(UTF_16LE)},
                new Object[] {"UTF-16BE", text.getBytes(UTF_16BE)},
                new Object[] {"UTF-16BE", ("\ufeff" + text).getBytes(UTF_16BE)},
                new Object[] {"windows-1252", text.getBytes(WINDOWS)});
    }

    @Test
    void theFirstUmlautMayComeLate() throws IOException {
        var brought = Brought.text("Nimi\n" + "Aava\n".repeat(50_000) + "Mäki\n", WINDOWS);

        assertThat(brought.rows().getLast().cells()).containsExactly("Mäki");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndIsOne(String end) throws IOException {
        var brought = Brought.text("Nimi;Puhelin\nAava;1\n\nTuisku;2".replace("\n", end));

        assertThat(brought.cells()).containsExactly(List.of("Aava", "1"), List.of("Tuisku", "2"));
    }

    @Test
    void aCellMayHoldLinesQuotationMarksAndSeparators() throws IOException {
        var brought = Brought.text("Nimi;Huom\n\"Aava\";\"sanoi \"\"hei\"\";\nja lähti\"\n\"Tuisku\" ; x\n");

        assertThat(brought.cells())
                .containsExactly(List.of("Aava", "sanoi \"hei\";\nja lähti"), List.of("Tuisku", " x"));
    }

    @Test
    void rowsAreNumberedAsTheSpreadsheetDoes() throws IOException {
        var brought = Brought.text("\nNimi;Huom\nAava;\"a\nb\nc\"\n;\n\nTuisku;x\n");

        assertThat(brought.rows()).extracting(Row::number).containsExactly(3, 6);
    }

    @Test
    void aShortRowIsFilledUpAndALongOneIsSaid() throws IOException {
        var brought = Brought.text("Nimi;Puhelin;Huom\nAava\nTuisku;1;;;\nPyry;1;x;y;z\n");

        assertThat(brought.cells().getFirst()).containsExactly("Aava", "", "");
        assertThat(brought.rows())
                .extracting(Row::problems)
                .containsExactly(List.of(), List.of(), List.of(new RowProblem(3, RowProblem.Kind.SURPLUS)));
        assertThat(brought.rows().getLast().problems().getFirst().columnLetters())
                .isEqualTo("D");
    }

    @Test
    void everyColumnHasANameOfItsOwn() throws IOException {
        var brought = Brought.text("Nimi; ;\"Sähkö\n posti\";nimi\na;b;c;d\n");

        assertThat(brought.header()).containsExactly("Nimi", "B", "Sähkö posti", "nimi (D)");
        assertThat(RowProblem.letters(25) + RowProblem.letters(26) + RowProblem.letters(701) + RowProblem.letters(702))
                .isEqualTo("ZAAZZAAA");
    }

    @Test
    void whatOurExportProtectedIsAsItWas() throws IOException {
        var brought = Brought.text("Puhelin;Huom\n'+358 40 1;'n' Roll\n'=1;''=1\n");

        assertThat(brought.cells()).containsExactly(List.of("+358 40 1", "'n' Roll"), List.of("=1", "'=1"));
    }

    @Test
    void aCellThatIsTooLongIsSaidAndCut() throws IOException {
        var brought = Brought.text("Huom\n" + "x".repeat(3_999) + "🐴\n");

        assertThat(brought.rows().getFirst().problems()).containsExactly(new RowProblem(0, RowProblem.Kind.TOO_LONG));
        assertThat(brought.cell()).isEqualTo("x".repeat(3_999));
    }

    /** So that a trial run and the run see the same. */
    @Test
    void itCanBeReadAgain(@TempDir Path directory) throws IOException {
        var file = Files.writeString(directory.resolve("contacts.txt"), "Nimi;Puhelin\nAava;1\nTuisku;2\n");

        try (var table = TableFile.open(file, Limits.USUAL);
                var first = table.rows()) {
            first.next();
            try (var second = table.rows()) {
                assertThat(second.next().cells()).containsExactly("Aava", "1");
                assertThat(first.next().cells()).containsExactly("Tuisku", "2");
                assertThat(first.hasNext()).isFalse();
            }
        }
    }
}
