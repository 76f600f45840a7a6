package fi.seloste.processor;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.BusinessIds;
import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The shared catalogue knows the services that many firms use")
class KnownServicesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @DisplayName("It is searched by the names of services and of firms, whatever the accents and capitals")
    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({"zef, zef", "ANALYT, google_analytics", "meta, facebook", "pipedrive ou, pipedrive", "intuit, mailchimp"
    })
    void search(String text, String found) {
        assertThat(KnownServices.search(text)).extracting(KnownService::id).containsExactly(found);
    }

    @DisplayName("An entry states a purpose of the catalogue, real countries and a right business ID")
    @ParameterizedTest
    @MethodSource("fi.seloste.processor.KnownServices#all")
    void isWhole(KnownService known) {
        assertThat(known.countries()).isNotEmpty().isSubsetOf(Locale.getISOCountries());
        assertThat(Texts.find(Language.FI, "catalogue.service." + known.purpose()))
                .isPresent();
        if (known.party().businessId() != null) {
            assertThat(BusinessIds.isValid(known.party().businessId())).isTrue();
        }
    }

    @DisplayName("Every country outside the Economic Area has a transfer, on a mechanism that is proposed for it today")
    @ParameterizedTest
    @MethodSource("fi.seloste.processor.KnownServices#all")
    void transfersAreProposed(KnownService known) {
        var outside =
                known.countries().stream().filter(country -> !LawData.shipped().isInside(country));
        assertThat(known.transfers())
                .extracting(KnownService.ProposedTransfer::country)
                .containsExactlyInAnyOrderElementsOf(outside.toList());
        assertThat(known.transfers())
                .allSatisfy(transfer -> assertThat(LawData.shipped().proposals(transfer.country(), TODAY))
                        .extracting(Mechanism::id)
                        .contains(transfer.mechanism()));
    }

    @Test
    @DisplayName("No importer is taken for certified because the catalogue says so")
    void certificationIsNotAsserted() {
        assertThat(KnownServices.all())
                .flatExtracting(KnownService::transfers)
                .filteredOn(transfer -> transfer.mechanism().equals("dpf"))
                .isNotEmpty()
                .allSatisfy(transfer -> assertThat(LawData.shipped()
                                .stateOf(transfer.toDetails(), TODAY)
                                .status())
                        .isEqualTo(TransferStatus.NEEDS_CERTIFICATION_CHECK));
    }
}
