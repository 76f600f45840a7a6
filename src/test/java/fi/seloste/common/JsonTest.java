package fi.seloste.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as JSON is read back as it was: the frozen facts of a version depend on it. */
class JsonTest {

    static Stream<Record> values() {
        return Stream.of(
                Wording.entry("customers"),
                Wording.own("Kokeilijat", "Provare", "Testers"),
                LocalizedText.of("a", "b", "c"),
                LocalizedText.of("a", "b", "c").with(Language.SV, "d"),
                LocalizedText.EMPTY);
    }

    @ParameterizedTest
    @MethodSource("values")
    void isReadBackAsItWas(Record value) {
        assertThat(Json.read(Json.write(value), value.getClass())).isEqualTo(value);
    }
}
