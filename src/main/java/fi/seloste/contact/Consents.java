package fi.seloste.contact;

import fi.seloste.contact.NotDeclaredException.What;
import fi.seloste.register.Article6;
import fi.seloste.register.Purpose;
import fi.seloste.security.Access;
import fi.seloste.security.MayEdit;
import fi.seloste.security.MayOpenContacts;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Consents with their evidence (Art. 7(1)): appended, never changed; withdrawn as easily as given (Art. 7(3)). */
@Service
@MayOpenContacts
@Transactional
public class Consents {

    public static final int LONGEST_TEXT = 4000;

    /** How a consent was given or withdrawn. */
    public enum How {
        WEB_FORM,
        EMAIL,
        PHONE,
        PAPER,
        FACE_TO_FACE
    }

    /**
     * One event.
     *
     * @param given         whether given; else withdrawn
     * @param textShown     the exact text that the person agreed to; null for a withdrawal
     * @param noticeVersion the version of the notice that was shown, or null
     */
    public record Consent(UUID purpose, boolean given, Instant at, How how, String textShown, UUID noticeVersion) {}

    private final ConsentRepository consents;
    private final ContactRepository contacts;
    private final Contacts service;
    private final Access access;
    private final Clock clock;

    Consents(ConsentRepository consents, ContactRepository contacts, Contacts service, Access access, Clock clock) {
        this.consents = consents;
        this.contacts = contacts;
        this.service = service;
        this.access = access;
        this.clock = clock;
    }

    /** Everything that happened to a person's consents, the latest first. */
    @Transactional(readOnly = true)
    public List<Consent> history(UUID contact) {
        return latestFirst(contact).stream().map(ConsentEntity::toConsent).toList();
    }

    /** The purposes in force that rest on consent, and so can be consented to, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, Purpose> purposes() {
        var purposes = new LinkedHashMap<UUID, Purpose>();
        for (var register : service.declaration().registers()) {
            register.rows(Purpose.class)
                    .filter(row -> ((Purpose) row.part())
                            .bases().stream().anyMatch(basis -> basis.basis() == Article6.CONSENT))
                    .forEach(row -> purposes.put(row.id(), (Purpose) row.part()));
        }
        return purposes;
    }

    /** Whether the person's latest word on the purpose is yes. */
    @Transactional(readOnly = true)
    public boolean stands(UUID contact, UUID purpose) {
        return latestFirst(contact).stream()
                .map(ConsentEntity::toConsent)
                .filter(consent -> consent.purpose().equals(purpose))
                .findFirst()
                .map(Consent::given)
                .orElse(false);
    }

    /**
     * Records that the person consents.
     *
     * @param textShown the exact text shown; without it there is no evidence
     * @throws NotDeclaredException where no register in force has the purpose with consent as its basis
     */
    @MayEdit
    public void give(UUID contact, UUID purpose, How how, String textShown, UUID noticeVersion) {
        if (!purposes().containsKey(purpose)) {
            throw new NotDeclaredException(What.PURPOSE, purpose);
        }
        if (textShown == null || textShown.isBlank() || textShown.length() > LONGEST_TEXT) {
            throw new InvalidValueException(purpose, "error.required");
        }
        append(contact, purpose, true, how, textShown.strip(), noticeVersion);
    }

    /** Records that the person withdraws: always accepted. */
    @MayEdit
    public void withdraw(UUID contact, UUID purpose, How how) {
        append(contact, purpose, false, how, null, null);
    }

    private void append(UUID contact, UUID purpose, boolean given, How how, String textShown, UUID noticeVersion) {
        var person = access.membership().orElseThrow().person();
        consents.save(new ConsentEntity(
                contacts.findById(contact).orElseThrow().getId(),
                purpose,
                given,
                Instant.now(clock),
                how,
                textShown,
                noticeVersion,
                person));
    }

    private List<ConsentEntity> latestFirst(UUID contact) {
        return consents.findByContactId(contact).stream()
                .sorted(Comparator.comparing(ConsentEntity::at)
                        .thenComparing(ConsentEntity::getId)
                        .reversed())
                .toList();
    }
}
