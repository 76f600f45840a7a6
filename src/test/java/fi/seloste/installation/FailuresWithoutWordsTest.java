package fi.seloste.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The log says what went wrong and where, never with whose data. */
class FailuresWithoutWordsTest {

    @Test
    void aFailureIsToldByItsKindsAndPlaces() {
        var failure = new IllegalStateException(
                "could not save Aava", new SQLException("Duplicate entry 'aava@example.com' for key 'x'"));

        assertThat(new FailuresWithoutWords().printStackTraceToString(failure))
                .contains(
                        "java.lang.IllegalStateException",
                        "java.sql.SQLException",
                        getClass().getName())
                .doesNotContainIgnoringCase("aava");
    }
}
