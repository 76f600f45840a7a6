package fi.seloste.contact.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.seloste.common.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Addresses are printed on sheets of labels")
class AddressLabelsTest {

    private static final float POINTS = 72 / 25.4f;
    private static final LabelSheet SHEET = LabelSheet.COMMON.getFirst();
    private static final List<String> ADDRESS = List.of("Åke Öljymäki-Šimůnek", "Koetie 1", "00100 HELSINKI");

    static Stream<LabelSheet> sheets() {
        return LabelSheet.COMMON.stream();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everySheetIsAsWideAndHighAsItsPaper(LabelSheet sheet) {
        var width = 2 * sheet.left() + sheet.columns() * sheet.width() + (sheet.columns() - 1) * sheet.between();
        var height = 2 * sheet.top() + sheet.rows() * sheet.height();

        assertThat(width).isCloseTo(210, within(0.1));
        assertThat(height).isCloseTo(297, within(0.1));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyAddressStandsWithinItsLabel(LabelSheet sheet) throws IOException {
        var printed = print(sheet, 0, Stream.generate(() -> ADDRESS).limit(sheet.labels()));

        assertThat(printed.result()).isEqualTo(new AddressLabels.Printed(1, sheet.labels(), List.of()));
        for (var letter : printed.letters()) {
            var x = letter.getX() / POINTS - sheet.left();
            var y = letter.getY() / POINTS - sheet.top();
            assertThat(x % (sheet.width() + sheet.between())).isBetween(4.9, sheet.width() - 4.9);
            assertThat(y % sheet.height()).isBetween(4.9, sheet.height() - 4.9);
        }
    }

    @Test
    void aSheetMayBeHalfUsed() throws IOException {
        var printed = print(SHEET, 20, Stream.of(ADDRESS, ADDRESS));

        assertThat(printed.result().pages()).isEqualTo(2);
        assertThat(printed.letters().getFirst().getX() / POINTS)
                .isCloseTo((float) (SHEET.left() + 2 * (SHEET.width() + SHEET.between()) + 5), within(0.5f));
        assertThat(printed.letters().getFirst().getY() / POINTS).isGreaterThan(297 - 15 - 38);
        assertThatThrownBy(() -> new AddressLabels(SHEET, 21)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AddressLabels(SHEET, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void longLinesAreMadeSmallerOrBrokenAndStandThereWhole() throws IOException {
        var name = "Ystävällisen Tilitoimiston Pitkänimisin Osakeyhtiö ja Kumppanit";
        var printed = print(SHEET, 0, Stream.of(List.of(name, "x".repeat(120), "00100 HELSINKI")));

        assertThat(printed.result().shortened()).isEmpty();
        assertThat(printed.text().replaceAll("\\s", ""))
                .isEqualTo(name.replace(" ", "") + "x".repeat(120) + "00100HELSINKI");
    }

    @Test
    void whatFitsAtNoSizeEndsVisiblyAndIsSaid() throws IOException {
        var lines = IntStream.range(0, 30).mapToObj(line -> "rivi " + line).toList();
        var printed = print(SHEET, 0, Stream.of(ADDRESS, lines, List.of("x".repeat(10_000))));

        assertThat(printed.result().shortened()).containsExactly(1, 2);
        assertThat(printed.text()).contains("…");
    }

    @Test
    void noneOfItIsCutUnseenHoweverLargeTheLabel() throws IOException {
        var large = new LabelSheet("A4", 1, 1, 210, 297, 0, 0, 0);
        var printed = print(large, 0, Stream.of(List.of("x".repeat(2_000))));

        assertThat(printed.result().shortened()).containsExactly(0);
        assertThat(printed.text().strip()).endsWith("…");
    }

    @Test
    void lettersThatTheFontHasNotAreSeenToBeMissing() throws IOException {
        var printed =
                print(SHEET, 0, Stream.of(List.of("王 🐴\u0000\u202e", "Ångström e\u0301", "Ελλάδα Россия ø č ž đ ß")));

        assertThat(printed.text().lines().map(String::strip))
                .containsExactly("□ □", "Ångström é", "Ελλάδα Россия ø č ž đ ß");
    }

    @Test
    void anAddressMayBeBlank() throws IOException {
        var printed = print(SHEET, 0, Stream.of(List.of(), List.of("", " ")));

        assertThat(printed.result().labels()).isEqualTo(2);
        assertThat(printed.text()).isBlank();
    }

    @Test
    void theDocumentSaysWhatItIsAndBringsItsFont() throws IOException {
        try (var document = Loader.loadPDF(print(SHEET, 0, Stream.of(ADDRESS)).bytes())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Osoitetarrat");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fi");
            for (var font : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(font).isEmbedded())
                        .isTrue();
            }
        }
    }

    private record Print(AddressLabels.Printed result, byte[] bytes) {

        String text() throws IOException {
            try (var document = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(document);
            }
        }

        List<TextPosition> letters() throws IOException {
            var letters = new ArrayList<TextPosition>();
            try (PDDocument document = Loader.loadPDF(bytes)) {
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition letter) {
                        letters.add(letter);
                    }
                }.getText(document);
            }
            return letters;
        }
    }

    private static Print print(LabelSheet sheet, int first, Stream<List<String>> addresses) throws IOException {
        var out = new ByteArrayOutputStream();
        var result = new AddressLabels(sheet, first).print("Osoitetarrat", Language.FI, addresses, out);
        return new Print(result, out.toByteArray());
    }
}
