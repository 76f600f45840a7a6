package fi.seloste.processor;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("How a transfer stands is worked out for a day, from the decision that it rests on")
class TransferStateTest {

    private static final LawData LAW = LawData.shipped();

    @DisplayName("A mechanism holds from its first day to its end, and not on the days around")
    @ParameterizedTest(name = "{0}: {1} with {2} on {3} is {4}, {5}")
    @CsvSource(nullValues = "-", textBlock = """
            Decision 2000/520/EC (Safe Harbor),        US, safe_harbor,    2000-07-25, NOT_IN_FORCE_YET, 2000-07-26
            Decision 2000/520/EC (Safe Harbor),        US, safe_harbor,    2000-07-26, VALID,            -
            C-362/14 Schrems I,                        US, safe_harbor,    2015-10-05, VALID,            -
            C-362/14 Schrems I,                        US, safe_harbor,    2015-10-06, ENDED,            2015-10-06
            C-362/14 Schrems I,                        US, safe_harbor,    2015-10-07, ENDED,            2015-10-06
            Decision (EU) 2016/1250 (Privacy Shield),  US, privacy_shield, 2016-07-11, NOT_IN_FORCE_YET, 2016-07-12
            Decision (EU) 2016/1250 (Privacy Shield),  US, privacy_shield, 2016-07-12, VALID,            -
            C-311/18 Schrems II,                       US, privacy_shield, 2020-07-15, VALID,            -
            C-311/18 Schrems II,                       US, privacy_shield, 2020-07-16, ENDED,            2020-07-16
            C-311/18 Schrems II,                       US, privacy_shield, 2020-07-17, ENDED,            2020-07-16
            Decision (EU) 2023/1795 (DPF),             US, dpf,            2023-07-09, NOT_IN_FORCE_YET, 2023-07-10
            Decision (EU) 2023/1795 (DPF),             US, dpf,            2023-07-10, VALID,            -
            Decision (EU) 2023/1795 (DPF),             US, adequacy,       2023-07-09, NOT_IN_FORCE_YET, 2023-07-10
            Decision (EU) 2023/1795 (DPF),             US, adequacy,       2023-07-10, VALID,            -
            Decision (EU) 2021/914 (SCC),              IN, scc,            2021-06-26, NOT_IN_FORCE_YET, 2021-06-27
            Decision (EU) 2021/914 (SCC),              IN, scc,            2021-06-27, VALID,            -
            Decision (EU) 2021/1772 (United Kingdom),  GB, adequacy,       2021-06-27, NOT_IN_FORCE_YET, 2021-06-28
            Decision (EU) 2021/1772 (United Kingdom),  GB, adequacy,       2021-06-28, VALID,            -
            Extension of 24 June 2025,                 GB, adequacy,       2025-06-28, VALID,            -
            Renewal of 19 December 2025,               GB, adequacy,       2025-12-28, VALID,            -
            Renewal of 19 December 2025,               GB, adequacy,       2031-12-26, VALID,            -
            Renewal of 19 December 2025,               GB, adequacy,       2031-12-27, VALID,            -
            Renewal of 19 December 2025,               GB, adequacy,       2031-12-28, ENDED,            2031-12-27
            Decision (EU) 2025/1382 (EPO),             EPO, adequacy,      2025-07-14, NOT_IN_FORCE_YET, 2025-07-15
            Decision (EU) 2025/1382 (EPO),             EPO, adequacy,      2025-07-15, VALID,            -
            Decision (EU) 2026/179 (Brazil),           BR, adequacy,       2026-01-25, NOT_IN_FORCE_YET, 2026-01-26
            Decision (EU) 2026/179 (Brazil),           BR, adequacy,       2026-01-26, VALID,            -
            Decision 2000/518/EC (Switzerland),        CH, adequacy,       2026-11-21, VALID,            -
            Regulation (EU) 2016/679 Art. 47,          IN, bcr,            2018-05-24, NOT_IN_FORCE_YET, 2018-05-25
            Regulation (EU) 2016/679 Art. 47,          IN, bcr,            2018-05-25, VALID,            -
            """)
    void holdsFromItsFirstDayToItsEnd(
            String decision, String place, String mechanism, LocalDate day, TransferStatus status, LocalDate on) {
        var state = LAW.stateOf(certified(place, mechanism, day), day);

        assertThat(state.status()).isEqualTo(status);
        assertThat(state.on()).isEqualTo(on);
    }

    @DisplayName(
            "Decision (EU) 2021/914 Art. 4: old clauses in contracts made before 27 September 2021, until 27 December 2022")
    @ParameterizedTest(name = "signed {0}, on {1}: {2}, {3}")
    @CsvSource(nullValues = "-", textBlock = """
            2021-09-26, 2021-09-26, VALID,            -
            2021-09-26, 2021-09-27, VALID,            -
            2021-09-26, 2022-12-26, VALID,            -
            2021-09-26, 2022-12-27, VALID,            -
            2021-09-26, 2022-12-28, ENDED,            2022-12-27
            2021-09-27, 2021-09-27, ENDED,            2021-09-27
            2021-09-28, 2022-12-27, ENDED,            2021-09-27
            -,          2021-09-26, VALID,            -
            -,          2021-09-27, ENDED,            2021-09-27
            -,          2022-12-28, ENDED,            2022-12-27
            2021-09-20, 2021-09-19, NOT_IN_FORCE_YET, 2021-09-20
            """)
    void oldClausesEndTwice(LocalDate signed, LocalDate day, TransferStatus status, LocalDate on) {
        var state = LAW.stateOf(new TransferDetails("US", "scc_old", null, signed, true, null), day);

        assertThat(state.status()).isEqualTo(status);
        assertThat(state.on()).isEqualTo(on);
    }

    @DisplayName("Decision (EU) 2023/1795: only importers found on the list, looked up within its yearly renewal")
    @ParameterizedTest(name = "looked up {0}, on {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            -,          2026-11-21, NEEDS_CERTIFICATION_CHECK
            2026-11-22, 2026-11-21, NEEDS_CERTIFICATION_CHECK
            2026-11-21, 2026-11-21, VALID
            2026-11-21, 2027-11-20, VALID
            2026-11-21, 2027-11-21, VALID
            2026-11-21, 2027-11-22, NEEDS_CERTIFICATION_CHECK
            """)
    void certificationIsLookedUp(LocalDate checked, LocalDate day, TransferStatus status) {
        assertThat(LAW.stateOf(new TransferDetails("US", "dpf", checked, null, true, null), day)
                        .status())
                .isEqualTo(status);
    }

    @DisplayName("What the mechanism does not reach has none")
    @ParameterizedTest(name = "{0} with {1}, commercial importer {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            CA, adequacy, true,  VALID
            CA, adequacy, false, NO_MECHANISM
            IN, adequacy, true,  NO_MECHANISM
            IN, dpf,      true,  NO_MECHANISM
            GL, adequacy, true,  NO_MECHANISM
            GI, adequacy, true,  NO_MECHANISM
            US, unheard,  true,  NO_MECHANISM
            US, -,        true,  NO_MECHANISM
            US, '',       true,  NO_MECHANISM
            FI, -,        false, NOT_NEEDED
            NO, -,        false, NOT_NEEDED
            IS, privacy_shield, false, NOT_NEEDED
            """)
    void reachesWhatItCovers(String place, String mechanism, boolean commercial, TransferStatus status) {
        var day = LocalDate.parse("2026-11-21");
        var state = LAW.stateOf(new TransferDetails(place, mechanism, null, null, commercial, null), day);

        assertThat(state.status()).isEqualTo(status);
        assertThat(state.on()).isNull();
    }

    @Test
    @DisplayName("The state says why, in every language")
    void saysWhy() {
        var day = LocalDate.parse("2026-11-21");
        var ended = LAW.stateOf(new TransferDetails("US", "privacy_shield", null, null, true, null), day);
        assertThat(ended.why().fi()).contains("C-311/18", "16.7.2020");
        assertThat(ended.why().sv()).contains("C-311/18", "16 juli 2020");
        assertThat(ended.why().en()).contains("C-311/18", "16 July 2020");

        var missing = LAW.stateOf(new TransferDetails("IN", null, null, null, true, null), day);
        assertThat(missing.why().in(Language.FI)).contains("Intia");
        assertThat(missing.why().in(Language.SV)).contains("Indien");
        assertThat(missing.why().in(Language.EN)).contains("India");
    }

    /** A transfer whose own conditions are met, so that only the decision's dates decide. */
    private static TransferDetails certified(String place, String mechanism, LocalDate day) {
        return new TransferDetails(place, mechanism, day, null, true, null);
    }
}
