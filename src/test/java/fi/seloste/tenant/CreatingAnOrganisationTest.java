package fi.seloste.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.common.CurrentTenant;
import fi.seloste.common.Language;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.processor.ServiceOrigin;
import fi.seloste.security.Role;
import fi.seloste.testing.AtOnce;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestPerson;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@SelosteTest
class CreatingAnOrganisationTest {

    @Autowired
    Organisations organisations;

    @Autowired
    Members members;

    @Autowired
    ServiceInventory inventory;

    @Autowired
    JdbcTemplate jdbc;

    private final String newcomer = "newcomer-" + UUID.randomUUID();
    private final String slug = "slug-" + UUID.randomUUID();

    @BeforeEach
    void signIn() {
        TestPerson.signIn(newcomer);
    }

    @AfterEach
    void signOut() {
        TestPerson.signOut();
    }

    @Test
    void whoeverCreatesItOwnsIt() {
        var created = organisations.create(named("Uusi Oy"), slug);

        assertThat(organisations.mine()).containsExactly(created);
        assertThat(CurrentTenant.runAs(created.id(), members::all))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.role()).isEqualTo(Role.OWNER);
                    assertThat(member.me()).isTrue();
                });
    }

    @Test
    void theAgreementOnProcessingIsAcceptedWithIt() {
        var created = organisations.create(named("Uusi Oy"), slug);

        assertThat(jdbc.queryForObject(
                        "select p.subject from organisation o join person p on p.id = o.agreement_accepted_by"
                                + " where o.id = ? and o.agreement_accepted_at is not null",
                        String.class,
                        created.id().toString()))
                .isEqualTo(newcomer);
    }

    @Test
    void theOperatorAndItsHostingStandInItsInventoryFromTheStart() {
        var created = organisations.create(named("Uusi Oy"), slug);

        assertThat(CurrentTenant.runAs(created.id(), inventory::all))
                .allSatisfy(service -> assertThat(service.details().agreement().signed())
                        .isEqualTo(LocalDate.now(ZoneId.of("Europe/Helsinki"))))
                .extracting(ServiceConfiguration::origin)
                .containsExactlyInAnyOrder(ServiceOrigin.OPERATOR, ServiceOrigin.HOSTING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0000001-8", "0000001", "00000019", "0000001-", "ABCDEFG-H", "0000001-9 ", "1.000001-9", " "})
    @NullSource
    void aBusinessIdWithAWrongCheckDigitIsRefused(String businessId) {
        refused(OrganisationDetails.named("Uusi Oy", businessId, Language.FI), ConstraintViolationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000001-9", "0000009-4", "0112038-9"})
    void aBusinessIdWithItsCheckDigitIsAccepted(String businessId) {
        assertThat(organisations.create(OrganisationDetails.named("Uusi Oy", businessId, Language.FI), slug))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    @NullSource
    void itHasAName(String name) {
        refused(named(name), ConstraintViolationException.class);
    }

    @Test
    void aNameOfAMegabyteIsRefused() {
        refused(named("x".repeat(1_000_000)), ConstraintViolationException.class);
    }

    @Test
    void aNameIsKeptAsItWasWritten() {
        var name = "<script>alert('ä')</script> \"&amp; {0} ${1} Öy";

        assertThat(organisations.create(named(name), slug).details().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "A-firm",
                "firm/other",
                "firm.html",
                "..",
                "firm--other",
                "-firm",
                "firm-",
                "fir m",
                "firmä",
                "v",
                "versions",
                "feed",
                "request",
                "new",
                "check",
                "firm%2fother",
                "firm\n"
            })
    @NullSource
    void aSlugThatCannotStandInAnAddressIsRefused(String wanted) {
        assertThatThrownBy(() -> organisations.create(named("Uusi Oy"), wanted)).isInstanceOf(SlugTakenException.class);
        assertThat(organisations.mine()).isEmpty();
    }

    @Test
    void aSlugIsAtMost63CharactersLong() {
        assertThatThrownBy(() -> organisations.create(named("Uusi Oy"), "x".repeat(64)))
                .isInstanceOf(SlugTakenException.class);
    }

    @Test
    void aSlugThatIsTakenIsRefused() throws Exception {
        TestPerson.as("somebody", () -> organisations.create(named("Vanha Oy"), slug));

        refused(named("Uusi Oy"), SlugTakenException.class);
    }

    @RepeatedTest(5)
    void ofTwoWhoWantTheSameSlugAtOnceOneHasItAndTheOtherIsToldSo() throws Exception {
        var outcomes = AtOnce.all(
                () -> TestPerson.as("one-" + slug, () -> organisations.create(named("Yksi Oy"), slug)),
                () -> TestPerson.as("two-" + slug, () -> organisations.create(named("Kaksi Oy"), slug)));

        assertThat(outcomes).filteredOn(outcome -> outcome.result() != null).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.isError(SlugTakenException.class))
                .hasSize(1);
    }

    private void refused(OrganisationDetails details, Class<? extends Exception> why) {
        assertThatThrownBy(() -> organisations.create(details, slug)).isInstanceOf(why);
        assertThat(organisations.mine()).isEqualTo(List.of());
    }

    private static OrganisationDetails named(String name) {
        return OrganisationDetails.named(name, "0000001-9", Language.FI);
    }
}
