package fi.seloste.onboarding.ui;

import static fi.seloste.ui.Messages.text;

import fi.seloste.onboarding.Beginning;
import fi.seloste.security.Access;
import fi.seloste.security.Permission;
import fi.seloste.ui.NeedsAttention;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.StateChip.State;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The shortest way for those who have described nothing yet. */
@Component
@Order(5)
class BeginningAttention implements NeedsAttention {

    private final Beginning beginning;
    private final OrganisationAddress organisation;
    private final Access access;

    BeginningAttention(Beginning beginning, OrganisationAddress organisation, Access access) {
        this.beginning = beginning;
        this.organisation = organisation;
        this.access = access;
    }

    @Override
    public List<Matter> matters() {
        return access.permits(Permission.EDIT) && beginning.isAhead()
                ? List.of(new Matter(
                        State.NEUTRAL,
                        text("beginning.attention"),
                        BeginningView.address(organisation.slug().orElseThrow()),
                        text("beginning.attention.place")))
                : List.of();
    }
}
