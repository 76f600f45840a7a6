package fi.seloste.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import fi.seloste.common.ConflictException;
import fi.seloste.common.CurrentTenant;
import fi.seloste.common.Ids;
import fi.seloste.common.Language;
import fi.seloste.common.OrganisationCreated;
import fi.seloste.common.Versioned;
import fi.seloste.common.Wording;
import fi.seloste.security.Membership;
import fi.seloste.security.MembershipLookup;
import fi.seloste.security.Role;
import fi.seloste.testing.SelosteTest;
import jakarta.validation.ConstraintViolationException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

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
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @MockitoBean
    MembershipLookup memberships;

    private final UUID tenant = Ids.next();

    @BeforeEach
    void signIn() {
        var token = new OidcIdToken(
                "t", Instant.now(), Instant.now().plusSeconds(60), Map.of("iss", "https://issuer.example", "sub", "1"));
        var user = new DefaultOidcUser(List.of(), token);
        SecurityContextHolder.getContext()
                .setAuthentication(new OAuth2AuthenticationToken(user, AuthorityUtils.NO_AUTHORITIES, "seloste"));
        as(Role.OWNER);
        for (var t : List.of(tenant)) organisation(t);
    }

    private void organisation(UUID t) {
        jdbc.update(
                "insert into organisation (id, version, slug, details, created_at, agreement_accepted_at, agreement_accepted_by) values (?,0,?,'{}',now(),now(),?)",
                t.toString(),
                "x" + t,
                t.toString());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void as(Role role) {
        when(memberships.find(any(), any())).thenReturn(Optional.of(new Membership(tenant, tenant, role, false)));
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
            assertThat(inventory.all()).containsExactly(found);
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
            assertThat(inventory.all()).isEmpty();
            assertThat(parties.all()).isEmpty();
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
            assertThatThrownBy(() -> inventory.add(service("CRM", Ids.next())))
                    .isInstanceOf(NoSuchElementException.class);
        });
    }

    @Test
    @DisplayName("knows no party and no service of another organisation")
    void isolation() {
        var other = Ids.next();
        organisation(other);
        var party = CurrentTenant.runAs(other, () -> parties.add(new PartyDetails("Firma Oy", null, "FI")));
        var id = CurrentTenant.runAs(other, () -> inventory.add(service("CRM", party)));
        var transfer = CurrentTenant.runAs(other, () -> inventory.addTransfer(id, transfer("scc")));

        CurrentTenant.runAs(tenant, () -> {
            assertThat(inventory.all()).isEmpty();
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
        CurrentTenant.runAs(tenant, () -> {
            as(Role.VIEWER);
            assertThat(inventory.all()).isEmpty();
            assertThatThrownBy(() -> inventory.add(service("CRM", null))).isInstanceOf(AccessDeniedException.class);
            as(Role.EDITOR);
            inventory.add(service("CRM", null));
        });
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
                    .containsExactly("Firstbeat Technologies Oy", "Google Ireland Limited");
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
            new TransactionTemplate(transactions)
                    .executeWithoutResult(status -> events.publishEvent(new OrganisationCreated(tenant)));

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
