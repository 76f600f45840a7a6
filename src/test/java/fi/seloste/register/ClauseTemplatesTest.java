package fi.seloste.register;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import jakarta.validation.Validation;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClauseTemplatesTest {

    @Test
    void eachHasAnIdOfItsOwn() {
        assertThat(ClauseTemplate.all())
                .hasSizeBetween(8, 12)
                .extracting(ClauseTemplate::id)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("fi.seloste.register.ClauseTemplate#all")
    void itStandsInEveryLanguageWithWhenToUseIt(ClauseTemplate template) {
        for (var text : texts(template).toList()) {
            assertThat(text.texts()).containsOnlyKeys(Language.values());
            assertThat(text.lagging()).isEmpty();
            // Nothing is left to be filled in: a paragraph that is saved as it stands has no gaps.
            assertThat(text.texts().values()).noneMatch(words -> words.matches(".*(\\[|_{2}|\\.{3}|…|XX).*"));
        }
    }

    @ParameterizedTest
    @MethodSource("fi.seloste.register.ClauseTemplate#all")
    void itCanBeSavedInItsSection(ClauseTemplate template) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(template.words())).isEmpty();
        }
        assertThat(template.words().isDraftOnly()).isFalse();
    }

    /** 'Meddelande' is what is sent; what is read is a 'beskrivning'. */
    @ParameterizedTest
    @MethodSource("fi.seloste.register.ClauseTemplate#all")
    void inSwedishTheNoticeIsABeskrivning(ClauseTemplate template) {
        assertThat(template.words().text().in(Language.SV).orElseThrow()).doesNotContainIgnoringCase("meddelande");
    }

    private static Stream<LocalizedText> texts(ClauseTemplate template) {
        return Stream.of(template.name(), template.when(), template.words().text());
    }
}
