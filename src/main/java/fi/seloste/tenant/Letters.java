package fi.seloste.tenant;

import fi.seloste.common.CurrentTenant;
import fi.seloste.common.Language;
import fi.seloste.mail.Mail;
import fi.seloste.security.CurrentPerson;
import fi.seloste.security.MayEdit;
import fi.seloste.security.Role;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the person signed in gets letters about what waits for them in the current organisation. */
@Service
@MayEdit
@Transactional
public class Letters {

    /**
     * @param address where they go; null while the identity provider vouches for none
     */
    public record Choice(boolean wanted, Language language, String address) {}

    private final LetterRepository letters;
    private final MembershipRepository memberships;
    private final PersonRepository people;
    private final OrganisationRepository organisations;
    private final Mail mail;
    private final Clock clock;

    Letters(
            LetterRepository letters,
            MembershipRepository memberships,
            PersonRepository people,
            OrganisationRepository organisations,
            Mail mail,
            Clock clock) {
        this.letters = letters;
        this.memberships = memberships;
        this.people = people;
        this.organisations = organisations;
        this.mail = mail;
        this.clock = clock;
    }

    public boolean canBeSent() {
        return mail.isConfigured();
    }

    @Transactional(readOnly = true)
    public Choice mine() {
        var person = me();
        var membership = membership(person);
        var chosen = letters.findById(membership.id());
        return new Choice(
                isWanted(chosen.map(LetterEntity::wanted).orElse(null), membership.role()),
                chosen.map(LetterEntity::language).orElseGet(this::ofOrganisation),
                person.verifiedEmail());
    }

    public void choose(boolean wanted, Language language) {
        var membership = membership(me());
        letters.findById(membership.id())
                .orElseGet(() -> letters.save(new LetterEntity(membership.id(), Instant.now(clock))))
                .choose(wanted, language);
    }

    /** Owners get them unless they said otherwise, editors where they asked for them, others never. */
    static boolean isWanted(Boolean chosen, Role role) {
        return switch (role) {
            case OWNER -> !Boolean.FALSE.equals(chosen);
            case EDITOR -> Boolean.TRUE.equals(chosen);
            case VIEWER, AUDITOR -> false;
        };
    }

    private Language ofOrganisation() {
        return organisations
                .findById(CurrentTenant.required())
                .orElseThrow()
                .details()
                .defaultLanguage();
    }

    private PersonEntity me() {
        var me = CurrentPerson.required().identity();
        return people.findByIssuerAndSubject(me.issuer(), me.subject()).orElseThrow();
    }

    private MembershipEntity membership(PersonEntity person) {
        return memberships
                .findByOrganisationIdAndPersonId(CurrentTenant.required(), person.id())
                .orElseThrow();
    }
}
