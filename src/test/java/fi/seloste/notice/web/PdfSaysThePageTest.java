package fi.seloste.notice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.seloste.common.Language;
import fi.seloste.testing.PdfUa;
import fi.seloste.testing.SelosteTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("A notice as PDF says what the page says, to eyes and to screen readers")
@SelosteTest
class PdfSaysThePageTest {

    private static final String NOTICES = "fi.seloste.notice.web.DemoNotice#all";

    @LocalServerPort
    int port;

    @DisplayName("The text is the page's, in its order")
    @ParameterizedTest
    @MethodSource(NOTICES)
    void saysTheSame(DemoNotice notice) throws IOException {
        try (var pdf = pdf(notice)) {
            assertThat(said(pdf, page(notice))).isEqualTo(letters(words(page(notice))));
        }
    }

    @DisplayName("Headings, paragraphs, lists, tables and pictures are tagged as such, in the page's order")
    @ParameterizedTest
    @MethodSource(NOTICES)
    void isTagged(DemoNotice notice) throws IOException {
        try (var pdf = pdf(notice)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            var tags = new ArrayList<String>();
            collect(catalog.getStructureTreeRoot(), tags);
            var page = page(notice);
            assertThat(tags.stream().filter(List.of("H1", "H2", "L", "LI", "Table", "TH", "TD", "Figure")::contains))
                    .containsExactlyElementsOf(page.select("h1, h2, ul, li, table, th, td, svg").stream()
                            .map(element -> tag(element.normalName()))
                            .toList());
        }
    }

    @DisplayName("It names its title and language, and declares that it is for everyone (PDF/UA)")
    @ParameterizedTest
    @MethodSource(NOTICES)
    void isForEveryone(DemoNotice notice) throws IOException {
        try (var pdf = pdf(notice)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo(notice.language().code());
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo(page(notice).selectFirst("h1").text());
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getMetadata().createInputStream())
                    .asString(StandardCharsets.UTF_8)
                    .contains("<pdfuaid:part>1</pdfuaid:part>");
            assertThat(figures(catalog.getStructureTreeRoot()))
                    .allSatisfy(figure ->
                            assertThat(figure.getAlternateDescription()).isNotBlank());
        }
    }

    @DisplayName("veraPDF finds nothing in it that PDF/UA-1 forbids")
    @ParameterizedTest
    @MethodSource(NOTICES)
    void passesTheCheckOfPdfUa(DemoNotice notice) throws Exception {
        assertThat(PdfUa.problems(Got.from(port, notice.as("pdf")).bytes())).isEmpty();
    }

    @DisplayName("It would find what is not for everyone")
    @Test
    void theCheckOfPdfUaFindsWhatIsMissing() throws Exception {
        try (var pdf = pdf(new DemoNotice("/n/polku/asiakasrekisteri", Language.FI))) {
            pdf.getDocumentCatalog().setLanguage(null);
            figures(pdf.getDocumentCatalog().getStructureTreeRoot()).getFirst().setAlternateDescription(null);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            assertThat(PdfUa.problems(bytes.toByteArray()))
                    .anyMatch(problem -> problem.startsWith("7.2 "))
                    .anyMatch(problem -> problem.startsWith("7.3 "));
        }
    }

    @DisplayName("Its sheets are A4, and the letters of every font are in it")
    @ParameterizedTest
    @MethodSource(NOTICES)
    void canBePrintedAnywhere(DemoNotice notice) throws IOException {
        try (var pdf = pdf(notice)) {
            for (var sheet : pdf.getPages()) {
                assertThat(sheet.getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(1f));
                assertThat(sheet.getMediaBox().getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within(1f));
                assertThat(fonts(sheet)).isNotEmpty().allMatch(PDFont::isEmbedded);
            }
        }
    }

    private PDDocument pdf(DemoNotice notice) throws IOException {
        var got = Got.from(port, notice.as("pdf"));
        assertThat(got.status()).isEqualTo(200);
        return Loader.loadPDF(got.bytes());
    }

    private Element page(DemoNotice notice) {
        return Jsoup.parse(Got.from(port, notice.page(), "Accept", "text/html").published())
                .selectFirst("main");
    }

    /** A table that goes on has its headings on the next sheet again, for eyes alone. */
    private static String said(PDDocument pdf, Element page) throws IOException {
        var headings = page.select("thead").stream()
                .map(Element::wholeText)
                .map(PdfSaysThePageTest::letters)
                .toList();
        var stripper = new PDFTextStripper();
        var said = new StringBuilder();
        for (var sheet = 1; sheet <= pdf.getNumberOfPages(); sheet++) {
            stripper.setStartPage(sheet);
            stripper.setEndPage(sheet);
            var words = letters(stripper.getText(pdf));
            said.append(headings.stream()
                    .filter(words::startsWith)
                    .filter(heading -> said.indexOf(heading) >= 0)
                    .findFirst()
                    .map(heading -> words.substring(heading.length()))
                    .orElse(words));
        }
        return said.toString();
    }

    /** What is seen of the page: names that a picture has for programs alone are told in its alternative text. */
    private static String words(Element page) {
        page.select("svg title, svg desc").remove();
        return page.wholeText();
    }

    /** Where lines break and words are divided is the sheet's own. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad\\u2010\\u2011-]+", "");
    }

    private static String tag(String element) {
        return switch (element) {
            case "ul" -> "L";
            case "table" -> "Table";
            case "svg" -> "Figure";
            default -> element.toUpperCase(Locale.ROOT);
        };
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                collect(element, tags);
            }
        }
    }

    private static List<PDStructureElement> figures(PDStructureNode node) {
        var figures = new ArrayList<PDStructureElement>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    figures.add(element);
                }
                figures.addAll(figures(element));
            }
        }
        return figures;
    }

    private static List<PDFont> fonts(PDPage sheet) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (COSName name : sheet.getResources().getFontNames()) {
            fonts.add(sheet.getResources().getFont(name));
        }
        return fonts;
    }
}
