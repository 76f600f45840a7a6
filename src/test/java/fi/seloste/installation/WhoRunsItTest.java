package fi.seloste.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** The operator and its hosting stand in every notice, so they are told whole or not at all. */
class WhoRunsItTest {

    @Test
    void theOperatorIsInFinlandUnlessToldOtherwise() {
        var operator = installation(new MockEnvironment().withProperty("seloste.operator.name", "Firma Oy"))
                .operator()
                .orElseThrow();

        assertThat(operator.country()).isEqualTo("FI");
    }

    @Test
    void hostingWithoutItsCountryIsRefused() {
        assertThatThrownBy(() -> installation(new MockEnvironment().withProperty("seloste.hosting.name", "Konesali")))
                .isInstanceOf(StartRefused.class)
                .hasMessage("SELOSTE_HOSTING_COUNTRY has to be a country's code of two capital letters, such as FI.");
    }

    @Test
    void aCountryThatIsNoneIsRefused() {
        var environment = new MockEnvironment()
                .withProperty("seloste.operator.name", "Firma Oy")
                .withProperty("seloste.operator.country", "Suomi");

        assertThatThrownBy(() -> installation(environment))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("SELOSTE_OPERATOR_COUNTRY has to be");
    }

    private static Installation installation(MockEnvironment environment) {
        return new InstallationConfiguration().installation(environment);
    }
}
