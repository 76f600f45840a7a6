package fi.seloste.tenant.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.tenant.domain.HostName.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A host is a name that one organisation alone can prove to be its own")
class HostNamesTest {

    private static final String INSTALLATION = "seloste.palvelu.example";

    @ParameterizedTest
    @CsvSource({
        "tietosuoja.firma.example, tietosuoja.firma.example",
        "TietoSuoja.FIRMA.example, tietosuoja.firma.example",
        "tietosuoja.firma.example., tietosuoja.firma.example",
        "' https://tietosuoja.firma.example/ ', tietosuoja.firma.example",
        "http://firma.example, firma.example",
        "tietosuoja.äimä.example, tietosuoja.xn--im-uiac.example",
        "xn--im-uiac.example, xn--im-uiac.example",
        "Äimä。example, xn--im-uiac.example",
        "1.firma.example, 1.firma.example",
        "palvelu.example, palvelu.example",
        "notseloste.palvelu.example, notseloste.palvelu.example"
    })
    void isReadAsItIsMeant(String typed, String host) {
        assertThat(HostName.read(typed, INSTALLATION).ascii()).isEqualTo(host);
    }

    @Test
    void isShownAsPeopleWriteIt() {
        assertThat(HostName.read("äimä.example", INSTALLATION).shown()).isEqualTo("äimä.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "firma",
                "tietosuoja firma.example",
                "*.firma.example",
                "_seloste.firma.example",
                "-firma.example",
                "firma-.example",
                "firma..example",
                ".firma.example",
                "xn--.example",
                "xn--firma-.example",
                "xn--zzzzzzzz99999.example",
                "faß.example",
                "a\u200db.example",
                "firma.example\nx.example"
            })
    void whatIsNoNameIsRefused(String typed) {
        assertThatThrownBy(() -> HostName.read(typed, INSTALLATION)).isInstanceOf(HostRefusedException.class);
    }

    @Test
    void aNameThatIsTooLongForItsRecordIsRefused() {
        var label = "a".repeat(60);
        var long244 = label + "." + label + "." + label + "." + "a".repeat(53) + ".example";
        assertThat(HostName.read(long244, INSTALLATION).ascii()).hasSize(244);
        refused("a" + long244, Reason.NOT_A_NAME);
        refused("a".repeat(64) + ".example", Reason.NOT_A_NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "192.0.2.1",
                "127.1",
                "0x7f.1",
                "2130706433",
                "0x7f000001",
                "[::1]",
                "::1",
                "2001:db8::1",
                "firma.1",
                "https://10.0.0.1/"
            })
    void aNumberIsNoName(String typed) {
        refused(typed, Reason.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "firma.example/seloste",
                "firma.example:8443",
                "https://someone@firma.example",
                "firma.example?x",
                "firma.example#x",
                "ftp://firma.example",
                "firma.example\\x"
            })
    void anAddressIsMoreThanAName(String typed) {
        refused(typed, Reason.MORE_THAN_A_NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "firma", "wiki.intranet", "printer.local", "a.localhost", "1.0.0.127.in-addr.arpa"})
    void whatMeansSomethingElseElsewhereIsRefused(String typed) {
        refused(typed, Reason.LOCAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {INSTALLATION, "SELOSTE.palvelu.example.", "firma.seloste.palvelu.example"})
    void theInstallationsOwnNamesAreNotGivenAway(String typed) {
        refused(typed, Reason.OURS);
    }

    @ParameterizedTest
    @CsvSource({
        "firma.example, firma.example",
        "FIRMA.Example, firma.example",
        "firma.example., firma.example",
        "firma.example:8443, firma.example",
        "firma.example.:8443, firma.example"
    })
    void aHeaderSaysTheSameInSeveralWays(String header, String host) {
        assertThat(HostName.asked(header)).map(HostName::ascii).hasValue(host);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                ":80",
                "firma.example:",
                "firma.example:x",
                "firma.example:999999",
                "firma.example..",
                "[::1]:80",
                "firma.example, b.example",
                "a@firma.example",
                "firma.example/x",
                "äimä.example",
                "firma example"
            })
    void aHeaderThatNamesNoHostIsNone(String header) {
        assertThat(HostName.asked(header)).isEmpty();
    }

    @Test
    void anEndlessHeaderIsNoneAtOnce() {
        assertThat(HostName.asked("a.".repeat(100_000))).isEmpty();
    }

    private static void refused(String typed, Reason reason) {
        assertThatThrownBy(() -> HostName.read(typed, INSTALLATION))
                .isInstanceOfSatisfying(
                        HostRefusedException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
