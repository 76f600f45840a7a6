package fi.seloste.tenant;

import fi.seloste.common.CurrentTenant;
import fi.seloste.common.Language;
import fi.seloste.security.OnBehalf;
import fi.seloste.security.PersonIdentity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose turn it is to be written to. A member is claimed in the database before anything is looked at, and a letter is
 * noted as sent before it leaves: whatever dies in between, and however many instances run, nobody gets one twice.
 */
@Component
@Transactional
public class LetterRound {

    /** Between two letters to one member. */
    static final Duration BETWEEN_LETTERS = Duration.ofDays(7);

    /** Between two looks whether there is something new. */
    static final Duration BETWEEN_LOOKS = Duration.ofDays(1);

    private static final int MOST_AT_ONCE = 100;

    /**
     * A member whose turn it is.
     *
     * @param before when the last letter was sent, or null
     * @param told   what it told
     */
    public record Receiver(
            UUID membership,
            UUID organisation,
            String organisationName,
            String slug,
            PersonIdentity person,
            String name,
            String address,
            Language language,
            Instant before,
            List<String> told) {}

    private final LetterRepository letters;
    private final MembershipRepository memberships;
    private final PersonRepository people;
    private final OrganisationRepository organisations;
    private final Clock clock;

    LetterRound(
            LetterRepository letters,
            MembershipRepository memberships,
            PersonRepository people,
            OrganisationRepository organisations,
            Clock clock) {
        this.letters = letters;
        this.memberships = memberships;
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * Whoever is new has their first turn in a day.
     *
     * @throws DataIntegrityViolationException where another instance was a moment faster
     */
    public void addNewMembers() {
        var now = Instant.now(clock);
        letters.missing(Limit.of(MOST_AT_ONCE)).forEach(member -> letters.save(new LetterEntity(member, now)));
    }

    /** Claims some of those whose turn it is, so that no other instance looks at them today. */
    public List<Receiver> claim() {
        var now = Instant.now(clock);
        var due = letters.claimDue(now.minus(BETWEEN_LOOKS), now.minus(BETWEEN_LETTERS), Limit.of(MOST_AT_ONCE));
        due.forEach(letter -> letter.lookedAt(now));
        return due.stream().flatMap(letter -> receiver(letter).stream()).toList();
    }

    /** Nobody is written to of an organisation that is being closed, nor at an address that nobody vouches for. */
    private Optional<Receiver> receiver(LetterEntity letter) {
        return memberships
                .findById(letter.membershipId())
                .filter(membership -> Letters.isWanted(letter.wanted(), membership.role()))
                .flatMap(membership -> organisations
                        .findById(membership.organisationId())
                        .filter(organisation -> organisation.erasedFrom() == null)
                        .flatMap(organisation -> people.findById(membership.personId())
                                .filter(person -> person.verifiedEmail() != null)
                                .map(person -> receiver(letter, organisation, person))));
    }

    private static Receiver receiver(LetterEntity letter, OrganisationEntity organisation, PersonEntity person) {
        return new Receiver(
                letter.membershipId(),
                organisation.id(),
                organisation.details().name(),
                organisation.slug(),
                new PersonIdentity(person.issuer(), person.subject()),
                person.name(),
                person.verifiedEmail(),
                letter.language() != null
                        ? letter.language()
                        : organisation.details().defaultLanguage(),
                letter.sentAt(),
                letter.told());
    }

    /** Reads what the receiver would see, with the rights that they have now. */
    @Transactional(propagation = Propagation.NEVER)
    public <T> T as(Receiver receiver, Supplier<T> look) {
        return CurrentTenant.runAs(
                receiver.organisation(), () -> OnBehalf.of(receiver.person(), receiver.name(), look));
    }

    /**
     * Notes a letter as sent, where one of its lines is new and the receiver still is a member.
     *
     * @param lines digests of what the letter tells
     * @return whether it is to be sent
     */
    public boolean begin(Receiver receiver, Set<String> lines) {
        var letter = letters.findById(receiver.membership()).filter(found -> found.hasNews(lines));
        letter.ifPresent(found -> found.sent(Instant.now(clock), List.copyOf(lines)));
        return letter.isPresent();
    }

    /** The letter did not leave: it is tried again with the next look. */
    public void takeBack(Receiver receiver) {
        letters.findById(receiver.membership()).ifPresent(letter -> letter.sent(receiver.before(), receiver.told()));
    }
}
