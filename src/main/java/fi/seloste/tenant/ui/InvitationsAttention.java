package fi.seloste.tenant.ui;

import static fi.seloste.ui.Messages.text;

import fi.seloste.security.Access;
import fi.seloste.security.Permission;
import fi.seloste.tenant.Invitations;
import fi.seloste.ui.Messages;
import fi.seloste.ui.NeedsAttention;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.StateChip.State;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Invitations that nobody has accepted yet, for those who can send or withdraw them. */
@Component
@Order(40)
class InvitationsAttention implements NeedsAttention {

    private final Invitations invitations;
    private final OrganisationAddress organisation;
    private final Access access;
    private final Clock clock;

    InvitationsAttention(Invitations invitations, OrganisationAddress organisation, Access access, Clock clock) {
        this.invitations = invitations;
        this.organisation = organisation;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<Matter> matters() {
        if (!access.permits(Permission.MANAGE)) {
            return List.of();
        }
        return invitations.all().stream()
                .filter(invitation -> invitation.acceptedAt() == null)
                .map(this::matter)
                .toList();
    }

    private Matter matter(Invitations.Invitation invitation) {
        var expired = invitation.expiresAt().isBefore(Instant.now(clock));
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Messages.language().locale())
                .format(invitation.expiresAt().atZone(ZoneId.of("Europe/Helsinki")));
        var role = text(invitation.role());
        var who = invitation.note() == null ? role : invitation.note();
        var key = expired ? "invitations.attention.expired" : "invitations.attention.open";
        return new Matter(
                State.NEUTRAL,
                text(key, who, day),
                "o/" + organisation.slug().orElseThrow() + "/members",
                text("invitations.attention.members"),
                text(key, role, day));
    }
}
