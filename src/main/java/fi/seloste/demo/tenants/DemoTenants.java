package fi.seloste.demo.tenants;

import fi.seloste.common.CurrentTenant;
import fi.seloste.demo.DemoAccount;
import fi.seloste.security.Role;
import fi.seloste.tenant.Invitations;
import fi.seloste.tenant.Organisation;
import fi.seloste.tenant.Organisations;
import fi.seloste.tenant.PublicOrganisations;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Creates the demo's organisations before anybody is told that Seloste is up. What is there already stays as people
 * have made it; what a start that was cut short left undone is done by the next.
 */
@Component
@ConditionalOnBooleanProperty("seloste.demo.enabled")
class DemoTenants implements ApplicationRunner {

    private final DemoPeople people;
    private final Organisations organisations;
    private final PublicOrganisations publicOrganisations;
    private final Invitations invitations;
    private final Furnishing furnishing;

    DemoTenants(
            DemoPeople people,
            Organisations organisations,
            PublicOrganisations publicOrganisations,
            Invitations invitations,
            Furnishing furnishing) {
        this.people = people;
        this.organisations = organisations;
        this.publicOrganisations = publicOrganisations;
        this.invitations = invitations;
        this.furnishing = furnishing;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Firms.ALL.forEach(this::create);
    }

    private void create(Firm firm) {
        people.as(owner(firm), () -> organisation(firm)).ifPresent(organisation -> {
            people.as(owner(firm), () -> CurrentTenant.runAs(organisation.id(), () -> furnishing.furnish(firm)));
            DemoAccount.values().stream()
                    .filter(account -> account.organisation().equals(Optional.of(firm.slug())))
                    .forEach(account -> join(account, organisation, owner(firm)));
        });
    }

    /** The firm's organisation; empty where its owner of the demo is not in it any more. */
    private Optional<Organisation> organisation(Firm firm) {
        return publicOrganisations.bySlug(firm.slug()).isEmpty()
                ? Optional.of(organisations.create(firm.organisation(), firm.slug()))
                : organisations.enter(firm.slug());
    }

    private void join(DemoAccount account, Organisation organisation, DemoAccount owner) {
        if (people.as(account, () -> organisations.enter(organisation.slug())).isEmpty()) {
            var role = Role.valueOf(account.role().toUpperCase(Locale.ROOT));
            var token = people.as(
                    owner, () -> CurrentTenant.runAs(organisation.id(), () -> invitations.invite(role, null)));
            people.as(account, () -> invitations.accept(token));
        }
    }

    private static DemoAccount owner(Firm firm) {
        return DemoAccount.values().stream()
                .filter(account -> account.organisation().equals(Optional.of(firm.slug())))
                .filter(account -> account.role().equals("owner"))
                .findFirst()
                .orElseThrow();
    }
}
