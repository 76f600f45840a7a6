package fi.seloste.onboarding.ui;

import static fi.seloste.ui.Messages.text;

import fi.seloste.onboarding.Beginning;
import fi.seloste.onboarding.oldnotice.BroughtNotice;
import fi.seloste.onboarding.oldnotice.OldNotices;
import fi.seloste.security.Access;
import fi.seloste.security.Permission;
import fi.seloste.ui.NeedsAttention;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.StateChip.State;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The shortest way for those who have described nothing yet, and an old notice that waits to be gone on with. */
@Component
@Order(5)
class BeginningAttention implements NeedsAttention {

    private final Beginning beginning;
    private final OldNotices oldNotices;
    private final OrganisationAddress organisation;
    private final Access access;

    BeginningAttention(Beginning beginning, OldNotices oldNotices, OrganisationAddress organisation, Access access) {
        this.beginning = beginning;
        this.oldNotices = oldNotices;
        this.organisation = organisation;
        this.access = access;
    }

    @Override
    public List<Matter> matters() {
        if (!access.permits(Permission.EDIT)) {
            return List.of();
        }
        var unfinished = oldNotices.unfinished().map(this::goOn);
        if (unfinished.isPresent() || !beginning.isAhead()) {
            return unfinished.stream().toList();
        }
        return List.of(new Matter(
                State.NEUTRAL,
                text("beginning.attention"),
                BeginningNavigation.choice(slug()),
                text("beginning.attention.place")));
    }

    private Matter goOn(BroughtNotice brought) {
        return new Matter(
                State.NEUTRAL,
                text("old.attention", brought.undecided().size()),
                BeginningNavigation.oldNotice(slug()),
                text("old.attention.place"));
    }

    private String slug() {
        return organisation.slug().orElseThrow();
    }
}
