package fi.seloste.contact.duplicate;

import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Contacts that have something in common, in groups. The database groups them in one pass over the values of the fields
 * in question (key on tenant and field) or over the names (key on tenant and name): nobody is compared with everybody.
 */
@Component
class Candidates {

    private static final int ALIKE_DIGITS = 8;

    /** Enough to tell values apart, and short enough to group them in memory. */
    private static final int COMPARED = 190;

    /** What more people share tells nobody apart, and their ids would not fit into what the database joins. */
    private static final int MOST_SHARING = 200;

    private static final String CONTENT = "left(v.content, " + COMPARED + ")";

    private static final String DIGITS =
            "right(function('regexp_replace', v.content, '[^0-9]', ''), " + ALIKE_DIGITS + ")";

    private static final String ALL = "select listagg(cast(%s as string), ',') within group (order by %1$s) from ";

    private final EntityManager entityManager;

    Candidates(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<List<UUID>> by(Reason reason, Map<UUID, DataField> fields, int limit) {
        return switch (reason) {
            case IDENTITY_CODE -> sharing(FieldType.IDENTITY_CODE, fields, CONTENT, limit);
            case EMAIL -> sharing(FieldType.EMAIL, fields, CONTENT, limit);
            case PHONE -> sharing(FieldType.PHONE, fields, DIGITS, limit);
            case ADDRESS -> sharing(FieldType.ADDRESS, fields, CONTENT, limit);
            case NAME_AND_ORGANISATION ->
                named("where c.organisation is not null group by c.name, c.organisation", limit);
            case NAME -> named("group by c.name", limit);
        };
    }

    private List<List<UUID>> sharing(FieldType type, Map<UUID, DataField> fields, String what, int limit) {
        var ofType = fields.entrySet().stream()
                .filter(field -> field.getValue().type() == type)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (ofType.isEmpty()) {
            return List.of();
        }
        return groups(entityManager
                .createQuery(
                        ALL.formatted("v.contactId") + "FieldValue v where v.fieldId in :fields group by " + what
                                + " having min(v.contactId) <> max(v.contactId) and count(v.contactId) <= "
                                + MOST_SHARING,
                        String.class)
                .setParameter("fields", ofType)
                .setMaxResults(limit)
                .getResultList());
    }

    private List<List<UUID>> named(String grouped, int limit) {
        return groups(entityManager
                .createQuery(
                        ALL.formatted("c.id") + "Contact c " + grouped + " having count(c.id) between 2 and "
                                + MOST_SHARING,
                        String.class)
                .setMaxResults(limit)
                .getResultList());
    }

    private static List<List<UUID>> groups(List<String> joined) {
        return joined.stream()
                .map(ids -> Arrays.stream(ids.split(","))
                        .map(UUID::fromString)
                        .distinct()
                        .toList())
                .toList();
    }
}
