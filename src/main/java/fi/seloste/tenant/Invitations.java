package fi.seloste.tenant;

import fi.seloste.common.CurrentTenant;
import fi.seloste.security.MayManage;
import fi.seloste.security.Role;
import fi.seloste.security.SignedIn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invitations into the current organisation, each a link that works once within its time. Opening the link uses nothing
 * up: only accepting does.
 */
@Service
@MayManage
@Transactional
public class Invitations {

    public static final Duration LIFETIME = Duration.ofDays(14);
    public static final int LONGEST_NOTE = 200;

    /**
     * @param note       for whom it is meant, in the inviter's own words, or null
     * @param acceptedAt null while it is open
     */
    public record Invitation(UUID id, Role role, String note, Instant expiresAt, Instant acceptedAt) {}

    /** What the invited person is shown before accepting. */
    public record Offer(String organisation, Role role) {}

    private static final SecureRandom RANDOM = new SecureRandom();

    private final InvitationRepository invitations;
    private final MembershipRepository memberships;
    private final OrganisationRepository organisations;
    private final People people;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            MembershipRepository memberships,
            OrganisationRepository organisations,
            People people,
            Clock clock) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.organisations = organisations;
        this.people = people;
        this.clock = clock;
    }

    /** Makes an invitation and answers its token, which is shown this once. */
    public String invite(Role role, String note) {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var kept = note == null || note.isBlank() ? null : note.strip();
        if (kept != null && kept.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("A note has at most " + LONGEST_NOTE + " characters");
        }
        invitations.save(new InvitationEntity(
                CurrentTenant.required(),
                hash(token),
                role,
                kept,
                Instant.now(clock).plus(LIFETIME)));
        return token;
    }

    @Transactional(readOnly = true)
    public List<Invitation> all() {
        return invitations.findByOrganisationIdOrderByExpiresAtDesc(CurrentTenant.required()).stream()
                .map(InvitationEntity::toInvitation)
                .toList();
    }

    public void withdraw(UUID id) {
        invitations.findByIdAndOrganisationId(id, CurrentTenant.required()).ifPresent(invitations::delete);
    }

    /** What a token offers; empty where it never was, has expired or is used up: the three look the same. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<Offer> open(String token) {
        return find(token)
                .map(invitation -> new Offer(
                        organisations
                                .findById(invitation.organisationId())
                                .orElseThrow()
                                .details()
                                .name(),
                        invitation.role()));
    }

    /**
     * Makes the person signed in a member; whoever is one already keeps their role, and the invitation stays open.
     *
     * @return the organisation joined, or empty where the token offers nothing
     */
    @SignedIn
    public Optional<Organisation> accept(String token) {
        return find(token).map(invitation -> {
            var organisation = organisations.lock(invitation.organisationId()).orElseThrow();
            var person = people.current();
            if (memberships
                    .findByOrganisationIdAndPersonId(organisation.id(), person.id())
                    .isEmpty()) {
                invitation.accept(person.id(), Instant.now(clock));
                memberships.save(new MembershipEntity(organisation.id(), person.id(), invitation.role()));
            }
            return organisation.toOrganisation();
        });
    }

    private Optional<InvitationEntity> find(String token) {
        return invitations.findByTokenHash(hash(token)).filter(invitation -> invitation.isOpen(Instant.now(clock)));
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
