package fi.seloste.contact.list;

import fi.seloste.contact.Batches;
import fi.seloste.contact.InvalidValueException;
import fi.seloste.contact.ManyContacts;
import fi.seloste.contact.NotDeclaredException;
import fi.seloste.contact.list.Affected.Place;
import fi.seloste.contact.list.BulkChange.AddKeyword;
import fi.seloste.contact.list.BulkChange.End;
import fi.seloste.contact.list.BulkChange.Join;
import fi.seloste.contact.list.BulkChange.Move;
import fi.seloste.contact.list.BulkChange.RemoveKeyword;
import fi.seloste.security.MayEdit;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    private final ContactQuery query;
    private final Affected affected;
    private final ManyContacts contacts;
    private final EntityManager entityManager;

    BulkChanges(ContactQuery query, Affected affected, ManyContacts contacts, EntityManager entityManager) {
        this.query = query;
        this.affected = affected;
        this.contacts = contacts;
        this.entityManager = entityManager;
    }

    /**
     * @throws NotDeclaredException where no register in force has the group that people would come to stand in
     */
    @Transactional(readOnly = true)
    public Preview preview(Selection selection, BulkChange change) {
        var chosen = chosen(selection);
        var changing = Batches.of(chosen).stream()
                .mapToLong(page -> affected.by(change, page).size())
                .sum();
        return new Preview(chosen.size(), changing);
    }

    /**
     * @throws NotDeclaredException  where no register in force has the group that people would come to stand in
     * @throws InvalidValueException where a word is empty or too long
     */
    public Done apply(Selection selection, BulkChange change) {
        var rows = new ArrayList<UUID>();
        var endedOn = new HashMap<UUID, LocalDate>();
        for (var page : Batches.of(chosen(selection))) {
            var changing = affected.by(change, page);
            rows.addAll(
                    switch (change) {
                        case AddKeyword add -> {
                            contacts.give(changing, add.word());
                            yield changing;
                        }
                        case RemoveKeyword remove -> {
                            contacts.take(changing, remove.word());
                            yield changing;
                        }
                        case Join join -> contacts.place(changing, affected.place(join));
                        case End end -> {
                            affected.places(changing).stream()
                                    .filter(place -> place.ends() != null)
                                    .forEach(place -> endedOn.put(place.id(), place.ends()));
                            contacts.end(changing.stream().collect(Collectors.toMap(id -> id, id -> end.day())));
                            yield changing;
                        }
                        case Move move -> {
                            contacts.move(changing, move.to());
                            yield changing;
                        }
                    });
            letGo();
        }
        return new Done(change, List.copyOf(rows), Map.copyOf(endedOn));
    }

    /** Takes back what was done; what was changed or removed since then stays as it is. */
    public void undo(Done done) {
        for (var page : Batches.of(done.rows())) {
            switch (done.change()) {
                case AddKeyword add -> contacts.take(page, add.word().strip());
                case RemoveKeyword remove -> contacts.give(affected.without(page, remove.word()), remove.word());
                case Join join -> contacts.displace(affected.asPlaced(page, join));
                case End end -> contacts.end(before(affected.places(page), end, done.endedOn()));
                case Move move ->
                    contacts.move(
                            affected.stillFree(page, move.from()).stream()
                                    .filter(place -> place.group().equals(move.to()))
                                    .map(Place::id)
                                    .toList(),
                            move.from());
            }
            letGo();
        }
    }

    private static Map<UUID, LocalDate> before(List<Place> places, End end, Map<UUID, LocalDate> endedOn) {
        var before = new HashMap<UUID, LocalDate>();
        places.stream()
                .filter(place -> end.day().equals(place.ends()))
                .forEach(place -> before.put(place.id(), endedOn.get(place.id())));
        return before;
    }

    /** What was written already need not stay in memory. */
    private void letGo() {
        entityManager.flush();
        entityManager.clear();
    }

    private List<UUID> chosen(Selection selection) {
        return selection.all()
                ? query.ids(selection.filter(), ContactOrder.ALPHABETICAL).stream()
                        .filter(selection::holds)
                        .toList()
                : affected.existing(selection.named());
    }
}
