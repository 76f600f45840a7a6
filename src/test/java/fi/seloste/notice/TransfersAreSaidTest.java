package fi.seloste.notice;

import static fi.seloste.notice.ExampleNotice.service;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.processor.TransferDetails;
import fi.seloste.register.Section;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TransfersAreSaidTest {

    @Test
    void aTransferNamesTheServiceTheCountryAndTheMechanism() {
        var notice = new ExampleNotice()
                .with(service(
                        "Analytics",
                        Set.of("IE", "US"),
                        new TransferDetails("US", "dpf", LocalDate.of(2026, 10, 1), null, true, null)));

        assertThat(notice.says(Section.TRANSFERS, Language.FI))
                .containsExactly("Analytics (Analytics Ltd), Yhdysvallat. Siirron peruste: EU:n ja Yhdysvaltojen"
                        + " tietosuojakehys (Data Privacy Framework). Tarkistimme 1.10.2026, että vastaanottaja on"
                        + " hyväksyttyjen luettelossa.");
    }

    @Test
    void howToGetACopyOfTheSafeguardsIsTold() {
        var copy = LocalizedText.of("Pyydä se meiltä.", "Be oss om den.", "Ask us for it.");
        var notice = new ExampleNotice()
                .with(service("Forms", Set.of("IN"), new TransferDetails("IN", "scc", null, null, true, copy)));

        assertThat(notice.says(Section.TRANSFERS, Language.EN))
                .containsExactly("Forms (Forms Ltd), India. The transfer is based on the following: the Commission's"
                        + " standard contractual clauses (EU) 2021/914."
                        + " How to get a copy of the safeguards: Ask us for it.");
    }

    @Test
    void anAdequacyDecisionIsCitedByItsNumber() {
        var notice = new ExampleNotice()
                .with(service("Mail", Set.of("CH"), new TransferDetails("CH", "adequacy", null, null, true, null)));

        assertThat(notice.says(Section.TRANSFERS, Language.EN).getFirst())
                .contains("Switzerland")
                .contains("(2000/518/EC)");
    }

    @Test
    void aMechanismThatEndedIsSaidToHaveEnded() {
        var notice = new ExampleNotice()
                .with(service(
                        "Pages", Set.of("US"), new TransferDetails("US", "privacy_shield", null, null, true, null)));

        assertThat(notice.says(Section.TRANSFERS, Language.FI).getFirst())
                .contains("Privacy Shield")
                .endsWith("Se ei ole enää voimassa; se päättyi 16.7.2020.");
    }

    @Test
    void aCountryThatNothingExplainsIsNotKeptQuiet() {
        var notice = new ExampleNotice().with(service("Forms", Set.of("FI", "IN")));

        assertThat(notice.says(Section.TRANSFERS, Language.EN))
                .containsExactly("Forms (Forms Ltd), India. No basis for the transfer is stated.");
    }

    @Test
    void insideTheEuropeanEconomicAreaThereIsNothingToSay() {
        var notice = new ExampleNotice().with(service("Survey", Set.of("FI", "NO")));

        assertThat(notice.says(Section.TRANSFERS, Language.EN)).isEmpty();
    }
}
