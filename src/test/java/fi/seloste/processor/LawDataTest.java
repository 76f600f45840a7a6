package fi.seloste.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.common.Language;
import fi.seloste.installation.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The law is data: dated, with its sources, and replaceable")
class LawDataTest {

    private static final LawData LAW = LawData.shipped();

    @TempDir
    Path folder;

    @DisplayName("What is valid today is proposed, the least work first")
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "FI, 2026-11-21, ''",
        "CH, 2026-11-21, 'adequacy scc bcr code_of_conduct certification ad_hoc_clauses'",
        "US, 2026-11-21, 'dpf scc bcr code_of_conduct certification ad_hoc_clauses'",
        "US, 2023-07-09, 'scc bcr code_of_conduct certification ad_hoc_clauses'",
        "US, 2021-09-26, 'scc scc_old bcr code_of_conduct certification ad_hoc_clauses'",
        "US, 2021-09-27, 'scc bcr code_of_conduct certification ad_hoc_clauses'",
        "IN, 2026-11-21, 'scc bcr code_of_conduct certification ad_hoc_clauses'",
        "GB, 2031-12-28, 'scc bcr code_of_conduct certification ad_hoc_clauses'",
    })
    void proposes(String place, LocalDate day, String expected) {
        assertThat(LAW.proposals(place, day).stream().map(Mechanism::id))
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split(" "));
    }

    @Test
    @DisplayName(
            "The thirty countries of the Economic Area are inside, with Åland; Switzerland and the United Kingdom are not")
    void economicArea() {
        assertThat(LAW.economicArea().countries()).hasSize(31).contains("FI", "AX", "NO", "IS", "LI", "GR");
        assertThat(LAW.economicArea().countries()).doesNotContain("CH", "GB", "FO", "GL", "AD", "MC", "SM", "EL");
    }

    @Test
    @DisplayName(
            "Accounting Act 2:10: vouchers six years from the end of the calendar year, books ten from that of the financial year")
    void accountingAct() {
        var vouchers = LAW.statute("accounting_vouchers").orElseThrow().keeping();
        assertThat(vouchers.amount()).isEqualTo(6);
        assertThat(vouchers.start()).isEqualTo(Statute.Keeping.Start.END_OF_YEAR_OF_FINANCIAL_YEAR);

        var books = LAW.statute("accounting_books").orElseThrow().keeping();
        assertThat(books.amount()).isEqualTo(10);
        assertThat(books.start()).isEqualTo(Statute.Keeping.Start.END_OF_FINANCIAL_YEAR);
    }

    @Test
    @DisplayName("The Personal Data Act ended with the year 2018")
    void personalDataAct() {
        var validity = LAW.statute("personal_data").orElseThrow().validity();
        assertThat(validity.holdsOn(LocalDate.parse("2018-12-31"))).isTrue();
        assertThat(validity.holdsOn(LocalDate.parse("2019-01-01"))).isFalse();
    }

    @Test
    @DisplayName("Countries and organisations have names in every language")
    void names() {
        assertThat(LAW.placeName("US", Language.FI)).isEqualTo("Yhdysvallat");
        assertThat(LAW.placeName("EPO", Language.SV)).isEqualTo("Europeiska patentorganisationen");
        assertThat(LAW.places()).contains("FI", "US", "EPO");
    }

    @Test
    @DisplayName("A file replaces what ships with the product")
    void replaced() throws IOException {
        var file = Files.writeString(folder.resolve("law.json"), shippedText().replace("2031-12-27", "2027-01-01"));

        assertThat(LawFile.read(file).adequacy("GB").orElseThrow().validity().until())
                .isEqualTo("2027-01-01");
    }

    @DisplayName("A broken file is refused in one sentence that names it")
    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'\"asOf\": \"2026-11-21\",', ''",
        "'\"asOf\": \"2026-11-21\",', '\"asOf\": \"2026-11-21\", \"as0f\": 1,'",
        "'\"asOf\": \"2026-11-21\"', '\"asOf\": \"yesterday\"'",
        "'\"through\": \"dpf\"', '\"through\": \"dfp\"'",
        "'\"id\": \"scc_old\"', '\"id\": \"scc\"'",
        "'\"until\": \"2022-12-27\"', '\"until\": \"1922-12-27\"'",
        "'{', '<'",
    })
    void brokenFileIsRefused(String part, String broken) throws IOException {
        var file = Files.writeString(
                folder.resolve("law.json"), shippedText().replaceFirst(java.util.regex.Pattern.quote(part), broken));

        assertThatThrownBy(() -> LawFile.read(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("SELOSTE_TRANSFER_DATA names " + file)
                .hasMessageMatching("[^\\n]+\\.");
    }

    @Test
    @DisplayName("A file that is not there is refused in one sentence")
    void missingFileIsRefused() {
        assertThatThrownBy(() -> LawFile.read(folder.resolve("none.json")))
                .hasMessage("SELOSTE_TRANSFER_DATA names " + folder.resolve("none.json") + ", which cannot be read.");
    }

    private static String shippedText() throws IOException {
        try (var content = LawData.class.getResourceAsStream("/law/law.json")) {
            return new String(content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
