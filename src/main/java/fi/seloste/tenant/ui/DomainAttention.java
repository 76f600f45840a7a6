package fi.seloste.tenant.ui;

import static fi.seloste.ui.Messages.text;

import fi.seloste.security.Access;
import fi.seloste.security.Permission;
import fi.seloste.tenant.domain.CustomDomain;
import fi.seloste.tenant.domain.CustomDomains;
import fi.seloste.ui.NeedsAttention;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.StateChip.State;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A host that is not proven, yet or any more: for the owner, here and by letter. */
@Component
@Order(35)
class DomainAttention implements NeedsAttention {

    private final CustomDomains domains;
    private final OrganisationAddress organisation;
    private final Access access;

    DomainAttention(CustomDomains domains, OrganisationAddress organisation, Access access) {
        this.domains = domains;
        this.organisation = organisation;
        this.access = access;
    }

    @Override
    public List<Matter> matters() {
        return access.permits(Permission.MANAGE)
                ? domains.current().flatMap(this::matter).stream().toList()
                : List.of();
    }

    private Optional<Matter> matter(CustomDomain domain) {
        var host = domain.host().shown();
        return switch (domain.state()) {
            case STATED -> Optional.of(matter(State.NEUTRAL, text("domain.attention.STATED", host)));
            case DOUBTED ->
                Optional.of(
                        matter(State.WATCH, text("domain.attention.DOUBTED", host, DomainWords.day(domain.lapses()))));
            case LAPSED ->
                Optional.of(
                        matter(State.WATCH, text("domain.attention.LAPSED", host, DomainWords.day(domain.since()))));
            case SERVED ->
                domain.leadsHere()
                        ? Optional.empty()
                        : Optional.of(matter(State.NEUTRAL, text("domain.attention.elsewhere", host)));
        };
    }

    private Matter matter(State state, String said) {
        return new Matter(
                state, said, "o/" + organisation.slug().orElseThrow() + "/organisation", text("domain.attention.open"));
    }
}
