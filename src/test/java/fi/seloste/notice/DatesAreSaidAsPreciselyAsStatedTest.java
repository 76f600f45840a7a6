package fi.seloste.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.register.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesAreSaidAsPreciselyAsStatedTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "2023-07-05, FI, Laadittu: 5.7.2023.",
        "2023-07-05, SV, Upprättad: 5 juli 2023.",
        "2023-07-05, EN, Drawn up: 5 July 2023.",
        "2023-09,    FI, Laadittu: syyskuu 2023.",
        "2023-09,    SV, Upprättad: september 2023.",
        "2023-09,    EN, Drawn up: September 2023.",
        "2018,       FI, Laadittu: 2018.",
        "2018,       EN, Drawn up: 2018."
    })
    void aDayAMonthOrAYear(String stated, Language language, String sentence) {
        assertThat(new ExampleNotice().dated(stated, null).says(Section.DATE, language))
                .containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource("2023-07-05, 2023-07-23")
    void drawnUpAndChanged(String drawnUp, String changed) {
        assertThat(new ExampleNotice().dated(drawnUp, changed).says(Section.DATE, Language.FI))
                .containsExactly("Laadittu: 5.7.2023.", "Päivitetty: 23.7.2023.");
    }
}
