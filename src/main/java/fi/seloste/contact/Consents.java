package fi.seloste.contact;

import fi.seloste.common.LocalizedText;
import fi.seloste.contact.NotDeclaredException.What;
import fi.seloste.notice.Notices;
import fi.seloste.register.Article6;
import fi.seloste.register.Purpose;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.security.Access;
import fi.seloste.security.MayEdit;
import fi.seloste.security.MayOpenContacts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
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
     * @param at            when the person said it
     * @param textShown     the exact text that the person agreed to; null for a withdrawal
     * @param noticeVersion the version of the notice that was shown, or null
     */
    public record Consent(
            UUID purpose,
            boolean given,
            Instant at,
            How how,
            String textShown,
            UUID noticeVersion,
            UUID recordedBy,
            Instant recordedAt) {}

    /**
     * What proves a consent.
     *
     * @param day           when the person gave it, today or earlier
     * @param textShown     the exact text that the person agreed to
     * @param noticeVersion the version of the notice that was shown, or null
     */
    public record Evidence(LocalDate day, How how, String textShown, UUID noticeVersion) {}

    /** A version of a notice that may have been shown. */
    public record ShownVersion(UUID id, LocalizedText title, int number, Instant publishedAt) {}

    private final ConsentRepository consents;
    private final ContactRepository contacts;
    private final Contacts service;
    private final Notices notices;
    private final Access access;
    private final Clock clock;

    Consents(
            ConsentRepository consents,
            ContactRepository contacts,
            Contacts service,
            Notices notices,
            Access access,
            Clock clock) {
        this.consents = consents;
        this.contacts = contacts;
        this.service = service;
        this.notices = notices;
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

    /** The published versions of the notices that cover the register of the purpose, each notice's newest first. */
    @Transactional(readOnly = true)
    public List<ShownVersion> mayHaveShown(UUID purpose) {
        var registers = service.declaration().registers().stream()
                .filter(register -> register.part(purpose).isPresent())
                .map(RegisterConfiguration::id)
                .toList();
        return notices.all().stream()
                .filter(notice -> !Collections.disjoint(notice.registers(), registers))
                .flatMap(notice -> notices.versions(notice.id()).stream()
                        .map(version -> new ShownVersion(
                                version.id(), notice.details().title(), version.number(), version.publishedAt())))
                .toList();
    }

    /**
     * Records that the person consents. One who has withdrawn later than on the evidence's day has still withdrawn.
     *
     * @throws NotDeclaredException  where no register in force has the purpose with consent as its basis
     * @throws InvalidValueException where the evidence has no text, too long a text, or a day to come
     */
    @MayEdit
    public void give(UUID contact, UUID purpose, Evidence evidence) {
        if (!purposes().containsKey(purpose)) {
            throw new NotDeclaredException(What.PURPOSE, purpose);
        }
        var shown = evidence.textShown();
        if (shown == null || shown.isBlank() || shown.length() > LONGEST_TEXT) {
            throw new InvalidValueException(purpose, "error.required");
        }
        var day = required(purpose, evidence.day());
        var at = isToday(day)
                ? clock.instant()
                : day.atStartOfDay(clock.getZone()).toInstant();
        append(contact, purpose, true, at, evidence.how(), shown.strip(), evidence.noticeVersion());
    }

    /**
     * Records that the person withdraws: always accepted, and stronger than a consent of the same day.
     *
     * @throws InvalidValueException where the day is to come
     */
    @MayEdit
    public void withdraw(UUID contact, UUID purpose, LocalDate day, How how) {
        var at = isToday(required(purpose, day))
                ? clock.instant()
                : day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusMillis(1);
        append(contact, purpose, false, at, how, null, null);
    }

    private LocalDate required(UUID purpose, LocalDate day) {
        if (day == null || day.isAfter(LocalDate.now(clock))) {
            throw new InvalidValueException(purpose, "error.notToCome");
        }
        return day;
    }

    private boolean isToday(LocalDate day) {
        return day.equals(LocalDate.now(clock));
    }

    private void append(
            UUID contact, UUID purpose, boolean given, Instant at, How how, String textShown, UUID noticeVersion) {
        var person = access.membership().orElseThrow().person();
        consents.save(new ConsentEntity(
                contacts.findById(contact).orElseThrow().getId(),
                new Consent(purpose, given, at, how, textShown, noticeVersion, person, clock.instant())));
    }

    private List<ConsentEntity> latestFirst(UUID contact) {
        return consents.findByContactId(contact).stream()
                .sorted(Comparator.comparing(ConsentEntity::at)
                        .thenComparing(ConsentEntity::getId)
                        .reversed())
                .toList();
    }
}
