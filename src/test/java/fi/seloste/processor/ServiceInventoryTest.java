package fi.seloste.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.common.ConflictException;
import fi.seloste.common.CurrentTenant;
import fi.seloste.common.Language;
import fi.seloste.common.Versioned;
import fi.seloste.common.Wording;
import fi.seloste.security.Role;
import fi.seloste.tenant.Organisation;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestPerson;
import fi.seloste.testing.TestTenants;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SelosteTest
@DisplayName("The inventory of outside services")
class ServiceInventoryTest {

    @Autowired
    ServiceInventory inventory;

    @Autowired
    Parties parties;

    @Autowired
    KnownServiceAdoption known;

    @Autowired
    TestTenants tenants;

    private Organisation organisation;
    private UUID tenant;

    @BeforeEach
    void createOrganisation() {
        organisation = tenants.create("owner");
        tenant = organisation.id();
    }

    @AfterEach
    void signOut() {
        TestPerson.signOut();
    }

    /** The services that the organisation entered itself. */
    private List<ServiceConfiguration> entered() {
        return inventory.all().stream()
                .filter(service -> !service.isOperators())
                .toList();
    }

    private static ServiceDetails service(String name, UUID party) {
        return new ServiceDetails(
                name, party, null, ServiceRole.PROCESSOR, Wording.entry("crm"), Set.of("FI"), null, null, List.of());
    }

    private static TransferDetails transfer(String mechanism) {
        return new TransferDetails("US", mechanism, null, null, true, null);
    }

    @Test
    @DisplayName("keeps a service with its party and its transfers")
    void keeps() {
        CurrentTenant.runAs(tenant, () -> {
            var party = parties.add(new PartyDetails("Firma Oy", null, "FI"));
            var id = inventory.add(service("CRM", party));
            var transfer = inventory.addTransfer(id, transfer("scc"));

            var found = inventory.get(id);
            assertThat(found.party().name()).isEqualTo("Firma Oy");
            assertThat(found.transfers())
                    .extracting(ServiceConfiguration.TransferRow::id)
                    .containsExactly(transfer);
            assertThat(entered()).containsExactly(found);
        });
    }

    @Test
    @DisplayName("refuses a change of what somebody else has changed since, transfers included")
    void conflict() {
        CurrentTenant.runAs(tenant, () -> {
            var id = inventory.add(service("CRM", null));
            var shown = inventory.details(id);
            inventory.addTransfer(id, transfer("scc"));

            assertThatThrownBy(() -> inventory.change(new Versioned<>(id, shown.version(), service("Other", null))))
                    .isInstanceOf(ConflictException.class);

            inventory.change(new Versioned<>(id, inventory.details(id).version(), service("Other", null)));
            assertThat(inventory.get(id).details().name()).isEqualTo("Other");

            var row = inventory.get(id).transfers().getFirst();
            var transfer = inventory.transfer(row.id());
            inventory.changeTransfer(new Versioned<>(row.id(), transfer.version(), transfer("dpf")));
            assertThatThrownBy(() ->
                            inventory.changeTransfer(new Versioned<>(row.id(), transfer.version(), transfer("bcr"))))
                    .isInstanceOf(ConflictException.class);
            assertThat(inventory.get(id).transfers().getFirst().details().mechanism())
                    .isEqualTo("dpf");
        });
    }

    @Test
    @DisplayName("removes a service with its transfers; its party only when nothing is run by it")
    void removes() {
        CurrentTenant.runAs(tenant, () -> {
            var party = parties.add(new PartyDetails("Firma Oy", null, "FI"));
            var id = inventory.add(service("CRM", party));
            inventory.addTransfer(id, transfer("scc"));

            assertThatThrownBy(() -> parties.remove(party)).isInstanceOf(StillUsedException.class);
            inventory.remove(id);
            parties.remove(party);
            assertThat(entered()).isEmpty();
            assertThatThrownBy(() -> parties.details(party)).isInstanceOf(NoSuchElementException.class);
        });
    }

    @Test
    @DisplayName("refuses what is not valid")
    void refusesInvalid() {
        CurrentTenant.runAs(tenant, () -> {
            assertThatThrownBy(() -> inventory.add(service(" ", null)))
                    .isInstanceOf(ConstraintViolationException.class);
            assertThatThrownBy(() -> inventory.add(service("x".repeat(1_000_000), null)))
                    .isInstanceOf(ConstraintViolationException.class);
            assertThatThrownBy(() -> inventory.add(service("CRM", UUID.randomUUID())))
                    .isInstanceOf(NoSuchElementException.class);
        });
    }

    @Test
    @DisplayName("knows no party and no service of another organisation")
    void isolation() {
        var other = tenants.create("owner").id();
        var party = CurrentTenant.runAs(other, () -> parties.add(new PartyDetails("Firma Oy", null, "FI")));
        var id = CurrentTenant.runAs(other, () -> inventory.add(service("CRM", party)));
        var transfer = CurrentTenant.runAs(other, () -> inventory.addTransfer(id, transfer("scc")));

        CurrentTenant.runAs(tenant, () -> {
            assertThat(entered()).isEmpty();
            assertThatThrownBy(() -> inventory.add(service("CRM", party))).isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> inventory.get(id)).isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> inventory.addTransfer(id, transfer("scc")))
                    .isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> inventory.change(new Versioned<>(id, 0, service("CRM", null))))
                    .isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> inventory.changeTransfer(new Versioned<>(transfer, 0, transfer("bcr"))))
                    .isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> inventory.remove(id)).isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> parties.remove(party)).isInstanceOf(NoSuchElementException.class);
        });
    }

    @Test
    @DisplayName("is read by viewers, and changed by editors and owners")
    void roles() {
        tenants.join(organisation, "viewer", Role.VIEWER);
        CurrentTenant.runAs(tenant, () -> {
            assertThat(entered()).isEmpty();
            assertThatThrownBy(() -> inventory.add(service("CRM", null))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> parties.add(new PartyDetails("Firma Oy", null, "FI")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> known.add("zef")).isInstanceOf(AccessDeniedException.class);
        });

        TestPerson.signIn("owner");
        tenants.join(organisation, "editor", Role.EDITOR);
        CurrentTenant.runAs(tenant, () -> inventory.add(service("CRM", null)));

        TestPerson.signIn("stranger");
        CurrentTenant.runAs(tenant, () -> assertThatThrownBy(inventory::all).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    @DisplayName("takes over known services, with one party for two services of the same firm, and nothing asserted")
    void takesOver() {
        CurrentTenant.runAs(tenant, () -> {
            known.add("firstbeat_analysis");
            known.add("firstbeat_life");
            var analytics = inventory.get(known.add("google_analytics"));

            assertThat(parties.all())
                    .extracting(party -> party.details().name())
                    .containsOnlyOnce("Firstbeat Technologies Oy", "Google Ireland Limited");
            assertThat(analytics.details().purpose().in(Language.EN, "service")).isEqualTo("Web analytics");
            assertThat(analytics.transfers()).singleElement().satisfies(row -> {
                assertThat(row.details().mechanism()).isEqualTo("dpf");
                assertThat(row.details().certificationChecked()).isNull();
            });
        });
    }

    @Test
    @DisplayName("has the operator and its hosting from the start, and no organisation changes them")
    void operator() {
        CurrentTenant.runAs(tenant, () -> {
            assertThat(inventory.all())
                    .extracting(ServiceConfiguration::origin)
                    .containsExactlyInAnyOrder(ServiceOrigin.OPERATOR, ServiceOrigin.HOSTING);
            assertThat(inventory.all()).allSatisfy(own -> {
                assertThat(own.isOperators()).isTrue();
                assertThat(own.details().agreement().signed()).isNotNull();
                assertThatThrownBy(() -> inventory.remove(own.id())).isInstanceOf(OperatorServiceException.class);
                assertThatThrownBy(() -> inventory.change(new Versioned<>(own.id(), 0, service("Other", null))))
                        .isInstanceOf(OperatorServiceException.class);
                assertThatThrownBy(() -> parties.change(
                                new Versioned<>(own.details().party(), 0, new PartyDetails("Other", null, "FI"))))
                        .isInstanceOf(OperatorServiceException.class);
            });
        });
    }
}
