package fi.seloste.contact.list;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fi.seloste.contact.ContactDetails;
import fi.seloste.register.Source;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads what is kept of several contacts: what is told of them, not the rows, which would be kept an eye on. */
@Component
public class PeopleReader {

    /** What stands in a contact's own row. */
    public record Person(UUID id, String name, String organisation, LocalDate since, LocalDate lastServed) {}

    private record Placed(
            UUID contact,
            UUID register,
            UUID group,
            UUID source,
            LocalDate obtained,
            Source.Channel channel,
            LocalDate since,
            LocalDate until) {

        ContactDetails.Entry entry() {
            return new ContactDetails.Entry(register, group, source, obtained, channel, since, until);
        }
    }

    private record Word(UUID contact, String word) {}

    private record Value(UUID contact, UUID field, String content) {}

    private final EntityManager entityManager;

    PeopleReader(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** In the order of their ids. */
    public List<Person> people(List<UUID> ids) {
        var people = read(
                        "select c.id, c.name, c.organisation, c.standingSince, c.lastServed from Contact c where c.id in :ids",
                        Person.class,
                        ids)
                .stream()
                .collect(toMap(Person::id, person -> person));
        return ids.stream().filter(people::containsKey).map(people::get).toList();
    }

    public Map<UUID, List<ContactDetails.Entry>> entries(Collection<UUID> ids) {
        return read("""
                        select e.contactId, e.registerId, e.groupId, e.sourceId, e.obtained, e.channel, e.since, e.ends
                        from RegisterEntry e where e.contactId in :ids""", Placed.class, ids).stream()
                .collect(groupingBy(Placed::contact, mapping(Placed::entry, toList())));
    }

    /** Each contact's words in their order. */
    public Map<UUID, List<String>> keywords(Collection<UUID> ids) {
        return read(
                        "select k.contactId, k.word from Keyword k where k.contactId in :ids order by k.word",
                        Word.class,
                        ids)
                .stream()
                .collect(groupingBy(Word::contact, mapping(Word::word, toList())));
    }

    /** The contents of these fields, by contact and field. */
    public Map<UUID, Map<UUID, String>> values(Collection<UUID> ids, Set<UUID> fields) {
        return fields.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("""
                                select v.contactId, v.fieldId, v.content from FieldValue v
                                where v.contactId in :ids and v.fieldId in :fields""", Value.class)
                        .setParameter("ids", ids)
                        .setParameter("fields", fields)
                        .getResultStream()
                        .collect(groupingBy(Value::contact, toMap(Value::field, Value::content)));
    }

    private <T> List<T> read(String query, Class<T> kind, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(query, kind)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
