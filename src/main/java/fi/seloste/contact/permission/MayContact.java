package fi.seloste.contact.permission;

import fi.seloste.notice.EnforcedRegisters;
import fi.seloste.register.Article6;
import fi.seloste.register.Purpose;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.security.MayOpenContacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * May we contact this person for this? The one place that says so: no list or file for marketing leaves without its
 * answer.
 */
@Service
@MayOpenContacts
@Transactional(readOnly = true)
public class MayContact {

    /**
     * What is asked.
     *
     * @param purpose       of a register in force
     * @param channel       how; null for a publication in lists
     * @param aboutTheirJob whether the message concerns the person's work for the organisation they act for: to such
     *     messages the rules for legal persons apply (Act 917/2014, section 202)
     */
    public record Question(UUID purpose, Aim aim, MessageChannel channel, boolean aboutTheirJob) {}

    private final KnownReader reader;
    private final EnforcedRegisters enforced;
    private final Clock clock;

    MayContact(KnownReader reader, EnforcedRegisters enforced, Clock clock) {
        this.reader = reader;
        this.enforced = enforced;
        this.clock = clock;
    }

    /**
     * @throws NoSuchElementException where the organisation has no such contact
     */
    public ContactReason ask(UUID contact, Question question) {
        return Optional.ofNullable(ask(List.of(contact), question).get(contact)).orElseThrow();
    }

    /** The answer for each of these contacts that the organisation has. */
    public Map<UUID, ContactReason> ask(Collection<UUID> ids, Question question) {
        var today = LocalDate.now(clock);
        var register = enforced.all().stream()
                .filter(each -> each.part(question.purpose()).isPresent())
                .findFirst();
        var answers = new HashMap<UUID, ContactReason>();
        reader.of(ids, question.purpose()).forEach((id, known) -> {
            var rule = new ContactRule(
                    question.aim(),
                    question.channel(),
                    question.aboutTheirJob(),
                    register.map(each -> bases(each, question.purpose(), known.places(), today))
                            .orElse(Set.of()),
                    register.flatMap(each -> purpose(each, question.purpose()))
                            .filter(Purpose::directMarketing)
                            .isPresent(),
                    known.consent(),
                    known.bans(),
                    known.represents(),
                    known.couldRefuse().stream().anyMatch(service -> service.goesOnOn(today)));
            answers.put(id, rule.answer());
        });
        return answers;
    }

    private static Optional<Purpose> purpose(RegisterConfiguration register, UUID id) {
        return register.part(id).filter(Purpose.class::isInstance).map(Purpose.class::cast);
    }

    /** The bases of the purpose for the groups in which the person stands today. */
    private static Set<Article6> bases(
            RegisterConfiguration register, UUID purpose, List<KnownReader.Place> places, LocalDate today) {
        var groups = places.stream()
                .filter(place -> place.register().equals(register.id()) && place.standsOn(today))
                .map(KnownReader.Place::group)
                .collect(Collectors.toSet());
        var bases = EnumSet.noneOf(Article6.class);
        if (!groups.isEmpty()) {
            purpose(register, purpose).stream()
                    .flatMap(each -> each.bases().stream())
                    .filter(basis -> basis.group() == null || groups.contains(basis.group()))
                    .forEach(basis -> bases.add(basis.basis()));
        }
        return bases;
    }
}
