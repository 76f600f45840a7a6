package fi.seloste.contact.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A workbook is read as its reader sees it")
class ReadingWorkbooksTest {

    private static final String HEADER = "<row r='1'><c t='inlineStr'><is><t>Nimi</t></is></c></row>";

    @Test
    void theFirstSheetThatIsNotBlankIsReadAndTheOthersAreNamed() throws IOException {
        var brought = Brought.workbook(Workbook.empty()
                .hiddenSheet("Piilossa", HEADER)
                .sheet("Tyhjä", "<row><c s='1'/></row>")
                .sheet("Asiakkaat", HEADER + row("<c t='str'><v>Aava</v></c>"))
                .sheet("Muut", HEADER));

        assertThat(brought.description().format()).isEqualTo(Format.XLSX);
        assertThat(brought.description().sheet()).isEqualTo("Asiakkaat");
        assertThat(brought.description().otherSheets()).containsExactly("Tyhjä", "Muut", "Piilossa");
        assertThat(brought.cell()).isEqualTo("Aava");
    }

    @Test
    void hiddenRowsAreReadAndMissingOnesCounted() throws IOException {
        var brought = Brought.workbook(Workbook.of(HEADER
                + "<row r='3' hidden='1'><c t='str'><v>Aava</v></c></row><row r='4'/>"
                + "<row><c t='str'><v>Tuisku</v></c></row>"));

        assertThat(brought.rows()).extracting(Row::number).containsExactly(3, 5);
    }

    @Test
    void cellsStandWhereTheySayTheyDo() throws IOException {
        var brought = Brought.workbook(
                Workbook.of(
                        "<row><c r='A1'><v>1</v></c><c r='C1'><v>3</v></c></row><row><c r='B2'><v>2</v></c><c><v>4</v></c></row>"));

        assertThat(brought.header()).containsExactly("1", "B", "3");
        assertThat(brought.cells()).containsExactly(List.of("", "2", "4"));
    }

    @Test
    void textsMayBeSharedOrInPieces() throws IOException {
        var brought = Brought.workbook(Workbook.of(HEADER
                        + row("<c t='s'><v>1</v></c>")
                        + row("<c t='s'><v>0</v></c>")
                        + row("<c t='inlineStr'><is><r><t>Tuis</t></r><r><t>ku</t></r></is></c>"))
                .strings("<si><r><rPr/><t xml:space='preserve'>Åke </t></r><r><t>&amp; Co_x000D_</t></r>"
                        + "<rPh><t>luettu</t></rPh></si><si><t>Aava</t></si>"));

        assertThat(brought.cells()).containsExactly(List.of("Aava"), List.of("Åke & Co\r"), List.of("Tuisku"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            100,                  100
            100.0,                100
            358401234567,         358401234567
            3.58401234567E+11,    358401234567
            123456789012345678,   123456789012345678
            0.30000000000000004,  0.3
            12.50,                12.5
            -7,                   -7
            1E-7,                 0.0000001
            0,                    0
            """)
    void numbersKeepTheirDigitsAndNothingElse(String stored, String shown) throws IOException {
        assertThat(number(Workbook.empty(), stored)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            yyyy\\-mm\\-dd,               45351,           2024-02-29
            d.m.yyyy,                     45351,           2024-02-29
            [$-40B]d. mmmm yyyy;@,        45351,           2024-02-29
            m/d/yy h:mm,                  45351.5,         2024-02-29T12:00
            h:mm:ss,                      0.75,            18:00
            [h]:mm,                       0.5,             12:00
            d.m.yyyy,                     1,               1900-01-01
            d.m.yyyy,                     61,              1900-03-01
            d.m.yyyy,                     2958465,         9999-12-31
            d.m.yyyy,                     45351.999999999, 2024-03-01
            d.m.yyyy,                     -1,              -1
            00000,                        100,             00100
            General,                      45351,           45351
            0 "päivää",                   45351,           45351
            [Red]0.00,                    12.5,            12.5
            """)
    void theFormOfACellTellsWhatItsNumberIs(String format, String stored, String shown) throws IOException {
        var workbook = Workbook.empty().formats(format.replace("\\\\", "\\").replace("\"", "&quot;"));

        assertThat(number(workbook, stored)).isEqualTo(shown);
    }

    @Test
    void theOldMacCountsDaysFrom1904() throws IOException {
        assertThat(number(Workbook.empty().since1904().formats("d.m.yyyy"), "43889"))
                .isEqualTo("2024-02-29");
    }

    @Test
    void formulasAreReadByTheirResultAndAnswersAsTheyAre() throws IOException {
        var brought = Brought.workbook(Workbook.of(HEADER
                + row("<c><f>1+1</f><v>2</v></c>")
                + row("<c t='str'><f>A1</f><v>Aava</v></c>")
                + row("<c t='b'><v>1</v></c>")
                + row("<c t='d'><v>2024-02-29</v></c>")));

        assertThat(brought.cells())
                .containsExactly(List.of("2"), List.of("Aava"), List.of("true"), List.of("2024-02-29"));
    }

    @Test
    void aCellWithoutAValueIsAProblemOfItsRow() throws IOException {
        var brought = Brought.workbook(
                Workbook.of(HEADER + row("<c t='e'><f>A9/0</f><v>#DIV/0!</v></c>") + row("<c><f>NOW()</f></c>")));

        assertThat(brought.rows())
                .extracting(Row::problems)
                .containsExactly(
                        List.of(new RowProblem(0, RowProblem.Kind.ERROR_VALUE)),
                        List.of(new RowProblem(0, RowProblem.Kind.NOT_CALCULATED)));
    }

    private static String number(Workbook workbook, String stored) throws IOException {
        return Brought.workbook(workbook.sheet("Taul1", HEADER + row("<c s='0'><v>" + stored + "</v></c>")))
                .cell();
    }

    private static String row(String cells) {
        return "<row>" + cells + "</row>";
    }
}
