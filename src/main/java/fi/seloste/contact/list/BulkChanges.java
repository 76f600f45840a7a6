package fi.seloste.contact;

import static java.util.stream.Collectors.groupingBy;

import fi.seloste.contact.BulkChange.AddKeyword;
import fi.seloste.contact.BulkChange.End;
import fi.seloste.contact.BulkChange.Move;
import fi.seloste.contact.BulkChange.RemoveKeyword;
import fi.seloste.contact.Contacts.SortBy;
import fi.seloste.notice.EnforcedRegisters;
import fi.seloste.register.Group;
import fi.seloste.security.MayEdit;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing many contacts at once, each as it would be changed alone; what was changed can be taken back exactly. */
@Service
@MayEdit
@Transactional
public class BulkChanges {

    /** How many are chosen, and how many of them would change. */
    public record Preview(long chosen, long changing) {}

    /**
     * What was changed.
     *
     * @param rows     the contacts whose words, or the entries that changed
     * @param endedOn  the days that entries had ended on before, where they had
     */
    public record Done(BulkChange change, List<UUID> rows, Map<UUID, LocalDate> endedOn) {}

    private static final int PAGE = 500;

    private final ContactQuery query;
    private final ContactRepository contacts;
    private final EntryRepository entries;
    private final KeywordRepository keywords;
    private final ContactIndex index;
    private final EnforcedRegisters enforced;
    private final EntityManager entityManager;

    BulkChanges(
            ContactQuery query,
            ContactRepository contacts,
            EntryRepository entries,
            KeywordRepository keywords,
            ContactIndex index,
            EnforcedRegisters enforced,
            EntityManager entityManager) {
        this.query = query;
        this.contacts = contacts;
        this.entries = entries;
        this.keywords = keywords;
        this.index = index;
        this.enforced = enforced;
        this.entityManager = entityManager;
    }

    @Transactional(readOnly = true)
    public Preview preview(Selection selection, BulkChange change) {
        var chosen = chosen(selection);
        var changing = 0L;
        for (var page : pages(chosen)) {
            changing += affected(page, change).size();
            entityManager.clear();
        }
        return new Preview(chosen.size(), changing);
    }

    /**
     * @throws NotDeclaredException  where no register in force has the group that people would be moved to
     * @throws InvalidValueException where a word is empty or too long
     */
    public Done apply(Selection selection, BulkChange change) {
        var rows = new ArrayList<UUID>();
        var endedOn = new HashMap<UUID, LocalDate>();
        for (var page : pages(chosen(selection))) {
            var affected = affected(page, change);
            switch (change) {
                case AddKeyword add -> give(affected, Texted.required(add.word(), Keywords.LONGEST));
                case RemoveKeyword remove -> take(affected, remove.word());
                case End end -> {
                    entries.findAllById(affected).forEach(entry -> {
                        if (entry.ends() != null) {
                            endedOn.put(entry.getId(), entry.ends());
                        }
                    });
                    changeEntries(affected, entry -> entry.end(end.day()));
                }
                case Move move -> changeEntries(affected, entry -> entry.move(move.to()));
            }
            rows.addAll(affected);
            entityManager.flush();
            entityManager.clear();
        }
        return new Done(change, List.copyOf(rows), Map.copyOf(endedOn));
    }

    /** Takes back what was done; what was changed or removed since then stays as it is. */
    public void undo(Done done) {
        for (var page : pages(done.rows())) {
            switch (done.change()) {
                case AddKeyword add -> take(page, add.word().strip());
                case RemoveKeyword remove -> give(without(page, remove.word()), remove.word());
                case End end ->
                    changeEntries(page, entry -> {
                        if (end.day().equals(entry.ends())) {
                            entry.end(done.endedOn().get(entry.getId()));
                        }
                    });
                case Move move ->
                    changeEntries(stillFree(page, move.from()), entry -> {
                        if (entry.toEntry().group().equals(move.to())) {
                            entry.move(move.from());
                        }
                    });
            }
            entityManager.flush();
            entityManager.clear();
        }
    }

    private List<UUID> chosen(Selection selection) {
        return selection.all()
                ? query.ids(selection.filter(), SortBy.NAME, false).stream()
                        .filter(selection::holds)
                        .toList()
                : contacts.findAllById(selection.named()).stream()
                        .map(ContactEntity::getId)
                        .toList();
    }

    /** The contacts whose words, or the entries, that the change would change. */
    private List<UUID> affected(List<UUID> page, BulkChange change) {
        return switch (change) {
            case AddKeyword add -> without(keepingKeywords(page), add.word().strip());
            case RemoveKeyword remove ->
                keywords.findByContactIdIn(page).stream()
                        .filter(keyword -> keyword.word().equals(remove.word()))
                        .map(KeywordEntity::contactId)
                        .toList();
            case End end ->
                entries.findByContactIdIn(page).stream()
                        .filter(entry -> entry.toEntry().register().equals(end.register())
                                && !entry.toEntry().since().isAfter(end.day())
                                && (entry.ends() == null || entry.ends().isAfter(end.day())))
                        .map(EntryEntity::getId)
                        .toList();
            case Move move -> moving(page, move);
        };
    }

    private List<UUID> moving(List<UUID> page, Move move) {
        requireSameRegister(move);
        var there = standingIn(page, move.to());
        return entries.findByContactIdIn(page).stream()
                .filter(entry -> entry.toEntry().group().equals(move.from()) && !there.contains(entry.contactId()))
                .map(EntryEntity::getId)
                .toList();
    }

    private void requireSameRegister(Move move) {
        var isThere = enforced.all().stream().anyMatch(register -> List.of(move.from(), move.to()).stream()
                .allMatch(group ->
                        register.part(group).filter(Group.class::isInstance).isPresent()));
        if (!isThere) {
            throw new NotDeclaredException(NotDeclaredException.What.GROUP, move.to());
        }
    }

    private Set<UUID> standingIn(Collection<UUID> page, UUID group) {
        return entries.findByContactIdIn(page).stream()
                .filter(entry -> entry.toEntry().group().equals(group))
                .map(EntryEntity::contactId)
                .collect(Collectors.toSet());
    }

    /** Of these entries, those whose people do not stand in the group. */
    private List<UUID> stillFree(List<UUID> page, UUID group) {
        var contactOf = entries.findAllById(page).stream()
                .collect(Collectors.toMap(EntryEntity::getId, EntryEntity::contactId));
        var there = standingIn(contactOf.values(), group);
        return contactOf.keySet().stream()
                .filter(entry -> !there.contains(contactOf.get(entry)))
                .toList();
    }

    /** Those who stand in a register that says that keywords are kept. */
    private List<UUID> keepingKeywords(List<UUID> page) {
        var registers = enforced.all().stream()
                .filter(register -> new Declaration(List.of(register)).declares(Kept.KEYWORDS))
                .map(register -> register.id())
                .collect(Collectors.toSet());
        var registersOf = entries.findByContactIdIn(page).stream()
                .map(entry -> Map.entry(entry.contactId(), entry.toEntry().register()))
                .collect(groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        return page.stream()
                .filter(contact ->
                        registersOf.getOrDefault(contact, Set.of()).stream().anyMatch(registers::contains))
                .toList();
    }

    private List<UUID> without(List<UUID> page, String word) {
        var with = keywords.findByContactIdIn(page).stream()
                .filter(keyword -> keyword.word().equals(word))
                .map(KeywordEntity::contactId)
                .collect(Collectors.toSet());
        return contacts.findAllById(page).stream()
                .map(ContactEntity::getId)
                .filter(contact -> !with.contains(contact))
                .toList();
    }

    private void give(List<UUID> page, String word) {
        page.forEach(contact -> keywords.save(new KeywordEntity(contact, word)));
        refresh(page);
    }

    private void take(List<UUID> page, String word) {
        keywords.findByContactIdIn(page).stream()
                .filter(keyword -> keyword.word().equals(word))
                .forEach(keywords::delete);
        refresh(page);
    }

    private void refresh(List<UUID> page) {
        index.refresh(contacts.findAllById(page), new Declaration(enforced.all()));
    }

    /** The contacts' versions rise with their entries: a form that is open elsewhere would write the old ones. */
    private void changeEntries(List<UUID> page, Consumer<EntryEntity> change) {
        var changed = entries.findAllById(page);
        changed.forEach(change);
        contacts.findAllById(changed.stream().map(EntryEntity::contactId).collect(Collectors.toSet()))
                .forEach(contact -> entityManager.lock(contact, LockModeType.PESSIMISTIC_FORCE_INCREMENT));
    }

    private static List<List<UUID>> pages(List<UUID> ids) {
        return IntStream.range(0, Math.ceilDiv(ids.size(), PAGE))
                .mapToObj(page -> List.copyOf(ids.subList(page * PAGE, Math.min(ids.size(), (page + 1) * PAGE))))
                .toList();
    }
}
