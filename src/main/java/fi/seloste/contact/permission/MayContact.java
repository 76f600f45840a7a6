package fi.seloste.contact;

import static fi.seloste.contact.OfContact.byContact;

import fi.seloste.notice.EnforcedRegisters;
import fi.seloste.register.Article6;
import fi.seloste.register.Purpose;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.security.MayOpenContacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
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

    private final ContactRepository contacts;
    private final EntryRepository entries;
    private final ConsentRepository consents;
    private final BanRepository bans;
    private final BoughtServiceRepository services;
    private final EnforcedRegisters enforced;
    private final Clock clock;

    MayContact(
            ContactRepository contacts,
            EntryRepository entries,
            ConsentRepository consents,
            BanRepository bans,
            BoughtServiceRepository services,
            EnforcedRegisters enforced,
            Clock clock) {
        this.contacts = contacts;
        this.entries = entries;
        this.consents = consents;
        this.bans = bans;
        this.services = services;
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
        var entriesOf = byContact(entries.findByContactIdIn(ids), EntryEntity::toEntry);
        var consentsOf = byContact(consents.findByContactIdIn(ids), ConsentEntity::toConsent);
        var bansOf = byContact(bans.findByContactIdIn(ids), BanEntity::kind);
        var servicesOf = byContact(services.findByContactIdIn(ids), BoughtServiceEntity::toBought);
        var answers = new HashMap<UUID, ContactReason>();
        for (var contact : contacts.findAllById(ids)) {
            var id = contact.getId();
            var rule = new ContactRule(
                    question.aim(),
                    question.channel(),
                    question.aboutTheirJob(),
                    register.map(each -> bases(each, question.purpose(), entriesOf.getOrDefault(id, List.of()), today))
                            .orElse(Set.of()),
                    register.flatMap(each -> purpose(each, question.purpose()))
                            .filter(Purpose::directMarketing)
                            .isPresent(),
                    latest(consentsOf.getOrDefault(id, List.of()), question.purpose()),
                    Set.copyOf(bansOf.getOrDefault(id, List.of())),
                    contact.organisation() != null,
                    servicesOf.getOrDefault(id, List.of()).stream()
                            .anyMatch(service -> service.couldRefuseMarketing() && service.goesOnOn(today)));
            answers.put(id, rule.answer());
        }
        return answers;
    }

    private static Optional<Purpose> purpose(RegisterConfiguration register, UUID id) {
        return register.part(id).filter(Purpose.class::isInstance).map(Purpose.class::cast);
    }

    /** The bases of the purpose for the groups in which the person stands today. */
    private static Set<Article6> bases(
            RegisterConfiguration register, UUID purpose, List<ContactDetails.Entry> entries, LocalDate today) {
        var groups = entries.stream()
                .filter(entry -> entry.register().equals(register.id()) && entry.standsOn(today))
                .map(ContactDetails.Entry::group)
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

    private static ContactRule.Consent latest(List<Consents.Consent> said, UUID purpose) {
        return said.stream()
                .filter(consent -> consent.purpose().equals(purpose))
                .max(Comparator.comparing(Consents.Consent::at))
                .map(consent -> consent.given() ? ContactRule.Consent.GIVEN : ContactRule.Consent.WITHDRAWN)
                .orElse(ContactRule.Consent.NEVER_ASKED);
    }
}
