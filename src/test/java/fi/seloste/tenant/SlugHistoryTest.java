package fi.seloste.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.common.Language;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestPerson;
import fi.seloste.testing.TestTenant;
import fi.seloste.testing.TestTenants;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An address that was once given out leads to its organisation for ever. */
@SelosteTest
class SlugHistoryTest {

    @Autowired
    Organisations organisations;

    @Autowired
    PublicOrganisations publicOrganisations;

    @Autowired
    TestTenants tenants;

    private final String later = "later-" + UUID.randomUUID();
    private TestTenant tenant;
    private String first;

    @BeforeEach
    void createOrganisation() throws Exception {
        tenant = tenants.withEveryRole();
        first = tenant.organisation().slug();
    }

    @Test
    void anOldSlugLeadsToTheOrganisationAndItsPresentSlug() throws Exception {
        rename(later);

        assertThat(publicOrganisations.bySlug(first)).hasValueSatisfying(found -> {
            assertThat(found.id()).isEqualTo(tenant.id());
            assertThat(found.slug()).isEqualTo(later);
        });
        assertThat(tenant.asOwner(() -> organisations.enter(first)))
                .map(Organisation::slug)
                .hasValue(later);
    }

    @Test
    void anOldSlugIsNeverGivenToAnotherOrganisation() throws Exception {
        rename(later);
        var other = tenants.withEveryRole();

        assertThatThrownBy(() -> other.asOwner(() -> organisations.rename(first)))
                .isInstanceOf(SlugTakenException.class);
        assertThatThrownBy(() -> TestPerson.as(
                        "newcomer",
                        () -> organisations.create(
                                OrganisationDetails.named("Uusi Oy", "0000001-9", Language.FI), first)))
                .isInstanceOf(SlugTakenException.class);
    }

    @Test
    void theOrganisationItselfCanTakeItBackAsOftenAsItLikes() throws Exception {
        for (var time = 0; time < 3; time++) {
            rename(later);
            assertThat(publicOrganisations.bySlug(first))
                    .map(Organisation::slug)
                    .hasValue(later);
            rename(first);
            assertThat(publicOrganisations.bySlug(later))
                    .map(Organisation::slug)
                    .hasValue(first);
        }
    }

    @Test
    void namingItAsItIsNamedChangesNothing() throws Exception {
        rename(first);

        assertThat(publicOrganisations.bySlug(first)).map(Organisation::slug).hasValue(first);
    }

    private void rename(String slug) throws Exception {
        tenant.asOwner(() -> organisations.rename(slug));
    }
}
