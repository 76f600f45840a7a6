package fi.seloste.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("GDPR 26 and 28(3): processors and joint controllers need an agreement that is in force")
class AgreementStateTest {

    @ParameterizedTest(name = "{0}, signed {1}, valid until {2}, on {3}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
            PROCESSOR,           -,          -,          2026-11-21, MISSING
            JOINT_CONTROLLER,    -,          -,          2026-11-21, MISSING
            SEPARATE_CONTROLLER, -,          -,          2026-11-21, NOT_NEEDED
            PROCESSOR,           2026-11-22, -,          2026-11-21, NOT_IN_FORCE_YET
            PROCESSOR,           2026-11-21, -,          2026-11-21, IN_FORCE
            PROCESSOR,           2025-01-01, 2026-11-21, 2026-11-20, IN_FORCE
            PROCESSOR,           2025-01-01, 2026-11-21, 2026-11-21, IN_FORCE
            PROCESSOR,           2025-01-01, 2026-11-21, 2026-11-22, ENDED
            SEPARATE_CONTROLLER, 2025-01-01, 2026-11-21, 2026-11-22, ENDED
            """)
    void standsOnADay(ServiceRole role, LocalDate signed, LocalDate until, LocalDate day, AgreementState expected) {
        var agreement = signed == null ? null : new Agreement(signed, until, null);
        var service = new ServiceDetails("CRM", null, null, role, null, Set.of("FI"), null, agreement, List.of());

        assertThat(AgreementState.of(service, day)).isEqualTo(expected);
    }
}
