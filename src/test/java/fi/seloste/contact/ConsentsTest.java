package fi.seloste.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.common.Ids;
import fi.seloste.common.Versioned;
import fi.seloste.contact.Consents.Consent;
import fi.seloste.contact.Consents.Evidence;
import fi.seloste.contact.Consents.How;
import fi.seloste.contact.Consents.ShownVersion;
import fi.seloste.register.Article6;
import fi.seloste.register.InUseException;
import fi.seloste.register.LegalBasis;
import fi.seloste.register.Part;
import fi.seloste.register.Purpose;
import fi.seloste.register.RegisterParts;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestEvidence;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Consents are evidence: appended, never changed, and withdrawn as easily as given. */
@SelosteTest
class ConsentsTest {

    @Autowired
    Consents consents;

    @Autowired
    RegisterParts parts;

    @Autowired
    FilledTenants tenants;

    private FilledTenant tenant;
    private UUID contact;
    private UUID purpose;

    /** The fixture's contact has consented once, by phone. */
    @BeforeEach
    void fill() throws Exception {
        tenant = tenants.create();
        contact = tenant.id(Kind.CONTACT);
        purpose = tenant.id(Kind.PURPOSE);
    }

    @Test
    void aConsentIsKeptWithTheTextShownAndTheVersionOfTheNotice() throws Exception {
        assertThat(history()).singleElement().satisfies(consent -> {
            assertThat(consent.given()).isTrue();
            assertThat(consent.how()).isEqualTo(How.PHONE);
            assertThat(consent.textShown()).isEqualTo("Text shown " + tenant.mark());
            assertThat(consent.noticeVersion()).isEqualTo(tenant.id(Kind.VERSION));
        });
    }

    @Test
    void aWithdrawalIsAddedToWhatWasThere() throws Exception {
        var before = history();

        tenant.tenant().asOwner(() -> consents.withdraw(contact, purpose, TestEvidence.today(), How.EMAIL));

        assertThat(history()).hasSize(2).containsAll(before);
        assertThat(history().getFirst()).satisfies(withdrawal -> {
            assertThat(withdrawal.given()).isFalse();
            assertThat(withdrawal.how()).isEqualTo(How.EMAIL);
        });
    }

    @Test
    void theLatestWordCounts() throws Exception {
        assertThat(stands()).isTrue();

        tenant.tenant().asOwner(() -> consents.withdraw(contact, purpose, TestEvidence.today(), How.EMAIL));
        assertThat(stands()).isFalse();

        tenant.tenant().asOwner(() -> consents.give(contact, purpose, TestEvidence.of(How.PAPER, "Again")));
        assertThat(stands()).isTrue();
    }

    @Test
    void whatWasSaidEarlierAndIsRecordedNowCountsFromItsDay() throws Exception {
        var yesterday = TestEvidence.today().minusDays(1);
        tenant.tenant().asOwner(() -> consents.withdraw(contact, purpose, TestEvidence.today(), How.EMAIL));

        tenant.tenant()
                .asOwner(
                        () -> consents.give(contact, purpose, new Evidence(yesterday, How.PAPER, "At the fair", null)));

        assertThat(stands()).isFalse();
        assertThat(history()).first().satisfies(latest -> assertThat(latest.given())
                .isFalse());
    }

    @Test
    void aWithdrawalIsStrongerThanAConsentOfTheSameEarlierDay() throws Exception {
        var tuesday = LocalDate.of(2026, 3, 3);
        var other = tenant.id(Kind.OTHER_CONTACT);
        tenant.tenant().asOwner(() -> {
            consents.withdraw(other, purpose, tuesday, How.EMAIL);
            consents.give(other, purpose, new Evidence(tuesday, How.PAPER, "At the fair", null));
        });

        assertThat(tenant.tenant().<Boolean>asOwner(() -> consents.stands(other, purpose)))
                .isFalse();
    }

    @Test
    void nobodySaysAnythingOnADayToCome() {
        var tomorrow = TestEvidence.today().plusDays(1);

        assertThatThrownBy(() -> tenant.tenant()
                        .asOwner(() -> consents.give(contact, purpose, new Evidence(tomorrow, How.PAPER, "Yes", null))))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(
                        () -> tenant.tenant().asOwner(() -> consents.withdraw(contact, purpose, tomorrow, How.PAPER)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void theVersionsThatMayHaveBeenShownAreThoseOfTheNoticesOverTheRegister() throws Exception {
        assertThat(tenant.tenant().asOwner(() -> consents.mayHaveShown(purpose)))
                .extracting(ShownVersion::id)
                .contains(tenant.id(Kind.VERSION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    @NullSource
    void withoutTheTextShownThereIsNoConsent(String shown) {
        assertThatThrownBy(() -> tenant.tenant()
                        .asOwner(() -> consents.give(contact, purpose, TestEvidence.of(How.PAPER, shown))))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void nobodyConsentsToWhatNoRegisterInForceHasAsAPurpose() {
        assertThatThrownBy(() -> tenant.tenant()
                        .asOwner(() -> consents.give(contact, Ids.next(), TestEvidence.of(How.PAPER, "Yes"))))
                .isInstanceOf(NotDeclaredException.class);
    }

    @Test
    void nobodyConsentsToWhatDoesNotRestOnConsent() throws Exception {
        var onContract = tenant.tenant()
                .asOwner(() -> parts.add(
                        tenant.id(Kind.UNUSED_REGISTER),
                        new Purpose(
                                FilledTenants.own("Contract"),
                                false,
                                List.of(new LegalBasis(null, Article6.CONTRACT, null, null, null, null)))));

        assertThatThrownBy(() -> tenant.tenant()
                        .asOwner(() -> consents.give(contact, onContract, TestEvidence.of(How.PAPER, "Yes"))))
                .isInstanceOf(NotDeclaredException.class);
    }

    @Test
    void aWithdrawalIsAcceptedAlsoWhenThePurposeRestsOnConsentNoMore() throws Exception {
        tenant.tenant()
                .asOwner(() -> parts.change(new Versioned<Part>(
                        purpose,
                        parts.get(purpose).version(),
                        new Purpose(FilledTenants.own("Changed"), true, List.of()))));

        tenant.tenant().asOwner(() -> consents.withdraw(contact, purpose, TestEvidence.today(), How.EMAIL));

        assertThat(stands()).isFalse();
    }

    @Test
    void aPurposeStaysWhileThereIsEvidenceOfConsentToIt() {
        assertThatThrownBy(() -> tenant.tenant().asOwner(() -> parts.remove(purpose)))
                .isInstanceOfSatisfying(
                        InUseException.class, use -> assertThat(use.people()).isEqualTo(1));
    }

    private List<Consent> history() throws Exception {
        return tenant.tenant().asOwner(() -> consents.history(contact));
    }

    private boolean stands() throws Exception {
        return tenant.tenant().asOwner(() -> consents.stands(contact, purpose));
    }
}
