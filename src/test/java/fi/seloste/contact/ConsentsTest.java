package fi.seloste.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.common.Ids;
import fi.seloste.common.Versioned;
import fi.seloste.contact.Consents.Consent;
import fi.seloste.contact.Consents.How;
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

        tenant.tenant().asOwner(() -> consents.withdraw(contact, purpose, How.EMAIL));

        assertThat(history()).hasSize(2).containsAll(before);
        assertThat(history().getFirst()).satisfies(withdrawal -> {
            assertThat(withdrawal.given()).isFalse();
            assertThat(withdrawal.how()).isEqualTo(How.EMAIL);
        });
    }

    @Test
    void theLatestWordCounts() throws Exception {
        assertThat(stands()).isTrue();

        tenant.tenant().asOwner(() -> consents.withdraw(contact, purpose, How.EMAIL));
        assertThat(stands()).isFalse();

        tenant.tenant().asOwner(() -> consents.give(contact, purpose, How.PAPER, "Again", null));
        assertThat(stands()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    @NullSource
    void withoutTheTextShownThereIsNoConsent(String shown) {
        assertThatThrownBy(() -> tenant.tenant().asOwner(() -> consents.give(contact, purpose, How.PAPER, shown, null)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void nobodyConsentsToWhatNoRegisterInForceHasAsAPurpose() {
        assertThatThrownBy(
                        () -> tenant.tenant().asOwner(() -> consents.give(contact, Ids.next(), How.PAPER, "Yes", null)))
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

        assertThatThrownBy(
                        () -> tenant.tenant().asOwner(() -> consents.give(contact, onContract, How.PAPER, "Yes", null)))
                .isInstanceOf(NotDeclaredException.class);
    }

    @Test
    void aWithdrawalIsAcceptedAlsoWhenThePurposeRestsOnConsentNoMore() throws Exception {
        tenant.tenant()
                .asOwner(() -> parts.change(new Versioned<Part>(
                        purpose,
                        parts.get(purpose).version(),
                        new Purpose(FilledTenants.own("Changed"), true, List.of()))));

        tenant.tenant().asOwner(() -> consents.withdraw(contact, purpose, How.EMAIL));

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
