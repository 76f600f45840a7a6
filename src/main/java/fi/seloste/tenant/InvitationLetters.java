package fi.seloste.tenant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.seloste.common.CurrentTenant;
import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import fi.seloste.installation.Installation;
import fi.seloste.mail.Letter;
import fi.seloste.mail.Mail;
import fi.seloste.mail.NotSentException;
import fi.seloste.security.CurrentPerson;
import fi.seloste.security.MayManage;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Sends the link of an invitation to an address, where the installation sends e-mail. The address is used and forgotten:
 * it stands in no table and no log, and the letter names nobody but the inviter.
 */
@Service
@MayManage
public class InvitationLetters {

    /** Of one organisation in a day, so that nobody sends their own words to strangers from the installation's address. */
    static final int MOST_A_DAY = 20;

    private final InvitationRepository invitations;
    private final OrganisationRepository organisations;
    private final Mail mail;
    private final Installation installation;
    private final Clock clock;
    private final Cache<UUID, Bucket> left =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofDays(1)).build();

    InvitationLetters(
            InvitationRepository invitations,
            OrganisationRepository organisations,
            Mail mail,
            Installation installation,
            Clock clock) {
        this.invitations = invitations;
        this.organisations = organisations;
        this.mail = mail;
        this.installation = installation;
        this.clock = clock;
    }

    public boolean canBeSent() {
        return mail.isConfigured();
    }

    /**
     * Called after the invitation was made, outside its transaction.
     *
     * @param token    of an open invitation into the current organisation
     * @param language the receiver's
     * @throws NotSentException where the letter did not leave, or the day's letters have; the link works all the same
     */
    public void send(String token, String address, Language language) {
        var organisation = organisations.findById(CurrentTenant.required()).orElseThrow();
        var name = organisation.details().name();
        var invitation = invitations
                .findByTokenHash(Invitations.hash(token))
                .filter(found -> found.organisationId().equals(CurrentTenant.required()))
                .filter(found -> found.isOpen(Instant.now(clock)))
                .orElseThrow();
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(invitation.expiresAt().atZone(clock.getZone()));
        if (!left.get(organisation.id(), missing -> aDaysWorth()).tryConsume(1)) {
            throw new NotSentException();
        }
        mail.send(
                address,
                new Letter(
                        language,
                        Texts.get(language, "letter.invitation.subject", name),
                        List.of(
                                Texts.get(
                                        language,
                                        "letter.invitation.who",
                                        CurrentPerson.required().name(),
                                        name),
                                Texts.get(language, "letter.invitation.role", Texts.of(language, invitation.role()))),
                        Texts.get(language, "letter.invitation.open"),
                        installation.address("/invitations/" + token),
                        List.of(
                                Texts.get(language, "letter.invitation.until", day),
                                Texts.get(language, "letter.invitation.unexpected"))));
    }

    private static Bucket aDaysWorth() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(MOST_A_DAY).refillGreedy(MOST_A_DAY, Duration.ofDays(1)))
                .build();
    }
}
