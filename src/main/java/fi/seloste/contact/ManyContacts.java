package fi.seloste.contact;

import fi.seloste.notice.EnforcedRegisters;
import fi.seloste.security.MayEdit;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the same to many contacts; who they are, and whether it may be, is known to whoever asks. */
@Component
@MayEdit
@Transactional(propagation = Propagation.MANDATORY)
public class ManyContacts {

    private final ContactRepository contacts;
    private final EntryRepository entries;
    private final KeywordRepository keywords;
    private final ContactIndex index;
    private final EnforcedRegisters enforced;
    private final EntityManager entityManager;
    private final ApplicationEventPublisher events;

    ManyContacts(
            ContactRepository contacts,
            EntryRepository entries,
            KeywordRepository keywords,
            ContactIndex index,
            EnforcedRegisters enforced,
            EntityManager entityManager,
            ApplicationEventPublisher events) {
        this.contacts = contacts;
        this.entries = entries;
        this.keywords = keywords;
        this.index = index;
        this.enforced = enforced;
        this.entityManager = entityManager;
        this.events = events;
    }

    /**
     * Gives a keyword to contacts that do not have it.
     *
     * @throws InvalidValueException where it is empty or too long
     */
    public void give(Collection<UUID> page, String word) {
        var required = Texted.required(word, Keywords.LONGEST);
        page.forEach(contact -> keywords.save(new KeywordEntity(contact, required)));
        refresh(page);
    }

    public void take(Collection<UUID> page, String word) {
        var taken = keywords.findByContactIdIn(page).stream()
                .filter(keyword -> keyword.word().equals(word))
                .toList();
        keywords.deleteAll(taken);
        raise(taken);
        refresh(page);
    }

    /** Has contacts stand in a place too; gives the ids of their entries. */
    public List<UUID> place(Collection<UUID> page, ContactDetails.Entry place) {
        var placed = page.stream()
                .map(contact -> entries.save(new EntryEntity(contact, place)))
                .toList();
        raise(placed);
        refresh(page);
        return placed.stream().map(EntryEntity::getId).toList();
    }

    public void displace(Collection<UUID> places) {
        var displaced = entries.findAllById(places);
        entries.deleteAll(displaced);
        raise(displaced);
        refresh(displaced.stream().map(EntryEntity::contactId).toList());
    }

    /** @param days on which the entries end, by entry; null where one goes on */
    public void end(Map<UUID, LocalDate> days) {
        change(days.keySet(), entry -> entry.end(days.get(entry.getId())));
    }

    /** To another group of the same register. */
    public void move(Collection<UUID> places, UUID group) {
        change(places, entry -> entry.move(group));
    }

    private void change(Collection<UUID> places, Consumer<EntryEntity> change) {
        var changed = entries.findAllById(places);
        changed.forEach(change);
        raise(changed);
    }

    /** The contacts' versions rise with their rows: what is open elsewhere, or can be undone, would write the old ones. */
    private void raise(List<? extends OfContact> changed) {
        var ids = changed.stream().map(OfContact::contactId).collect(Collectors.toSet());
        contacts.findAllById(ids)
                .forEach(contact -> entityManager.lock(contact, LockModeType.PESSIMISTIC_FORCE_INCREMENT));
        events.publishEvent(new ContactsChanged(ids));
    }

    private void refresh(Collection<UUID> page) {
        index.refresh(contacts.findAllById(page), new Declaration(enforced.all()));
    }
}
