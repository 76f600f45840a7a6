package fi.seloste.contact.list;

import fi.seloste.contact.list.ListColumn.Known;
import fi.seloste.contact.list.ListColumn.OfField;
import fi.seloste.notice.EnforcedRegisters;
import fi.seloste.register.Group;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.query.Query;
import org.springframework.stereotype.Component;

/**
 * The contacts that are asked for, in the order that is asked for. Ids alone, so that a page far down the list is found
 * in an index, and nothing is read of those before it.
 */
@Component
public class ContactQuery {

    private static final String CONTACTS = "Contact c";

    /** An index of the contacts' folded text: the whole of it is read where nothing but words is asked for. */
    private static final String OF_WORDS = "contact_search";

    /**
     * Those who have something in a column, in its order.
     *
     * @param has   the condition that says so, and
     * @param lacks the one of those who do not; null where everyone has something
     * @param value that they are ordered by
     * @param field that the conditions speak of, or null
     */
    private record Column(String from, String id, String has, String lacks, String value, UUID field) {

        static Column of(String property) {
            var value = "c." + property;
            return new Column(CONTACTS, "c.id", value + " is not null", value + " is null", value, null);
        }

        /**
         * Of rows of their own. Contacts are on the outer side of the join, so that the rows' index answers alone where
         * nothing else is asked.
         */
        static Column of(String kind, String has, String lacks, String value, UUID field) {
            return new Column(
                    kind + " o left join Contact c on c.id = o.contactId",
                    "o.contactId",
                    has,
                    "not exists (select 1 from " + kind + " n where n.contactId = c.id" + lacks + ")",
                    value,
                    field);
        }

        String group() {
            return value.startsWith("min(") ? " group by " + id : "";
        }

        Conditions having(Conditions asked) {
            return has == null ? asked : field == null ? asked.add(has) : asked.add(has, field);
        }

        Conditions lacking(Conditions asked) {
            return field == null ? asked.add(lacks) : asked.add(lacks, field);
        }
    }

    private final EntityManager entityManager;
    private final EnforcedRegisters enforced;

    ContactQuery(EntityManager entityManager, EnforcedRegisters enforced) {
        this.entityManager = entityManager;
        this.enforced = enforced;
    }

    public List<UUID> ids(ContactFilter filter, ContactOrder order) {
        return ids(filter, order, 0, Integer.MAX_VALUE);
    }

    List<UUID> ids(ContactFilter filter, ContactOrder order, int offset, int limit) {
        var found = new ArrayList<>(having(filter, order, offset, limit));
        if (found.size() < limit && order.by() != Known.NAME) {
            var before = found.isEmpty() ? countHaving(filter, order) : offset + found.size();
            found.addAll(lacking(filter, order, (int) (offset + found.size() - before), limit - found.size()));
        }
        return found;
    }

    long count(ContactFilter filter) {
        var asked = filter.conditions();
        return asked.into(entityManager.createQuery("select count(*) from Contact c" + asked.where(), Long.class))
                .getSingleResult();
    }

    private List<UUID> having(ContactFilter filter, ContactOrder order, int offset, int limit) {
        var asked = filter.conditions();
        var column = column(order.by(), asked);
        // All the way in one direction, as an index is read.
        var direction = order.descending() ? " desc" : "";
        var query = "select " + column.id() + " from " + column.from()
                + column.having(asked).where()
                + column.group() + " order by " + column.value() + direction + ", " + column.id() + direction;
        return page(
                query,
                asked,
                offset,
                limit,
                filter.asksForWordsAlone() && column.from().equals(CONTACTS));
    }

    private long countHaving(ContactFilter filter, ContactOrder order) {
        var asked = filter.conditions();
        var column = column(order.by(), new Conditions());
        return column.having(asked)
                .into(entityManager.createQuery(
                        "select count(distinct " + column.id() + ") from " + column.from() + asked.where(), Long.class))
                .getSingleResult();
    }

    private List<UUID> lacking(ContactFilter filter, ContactOrder order, int offset, int limit) {
        var asked = filter.conditions();
        var where = column(order.by(), new Conditions()).lacking(asked).where();
        return page("select c.id from " + CONTACTS + where + " order by c.name, c.id", asked, offset, limit, false);
    }

    /** @param ofWords whether the index of words is better than an order that would be followed until enough is found */
    private List<UUID> page(String query, Conditions asked, int offset, int limit, boolean ofWords) {
        var page = asked.into(entityManager.createQuery(query, UUID.class));
        if (ofWords) {
            page.unwrap(Query.class).addQueryHint(OF_WORDS);
        }
        return page.setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    private Column column(ListColumn by, Conditions asked) {
        return switch (by) {
            case Known.NAME -> new Column(CONTACTS, "c.id", null, null, "c.name", null);
            case Known.ORGANISATION -> Column.of("organisation");
            case Known.SINCE -> Column.of("standingSince");
            case Known.LAST_SERVED -> Column.of("lastServed");
            case Known.KEYWORDS -> Column.of("Keyword", null, "", "min(o.word)", null);
            case Known.PLACES -> Column.of("RegisterEntry", null, "", "min(" + rank(asked) + ")", null);
            case OfField of -> Column.of("FieldValue", "o.fieldId = ?", " and n.fieldId = ?", "o.sorting", of.field());
        };
    }

    /** Where an entry's group stands among all, as the registers have them in order. */
    private String rank(Conditions asked) {
        var groups = groups();
        if (groups.isEmpty()) {
            return "0";
        }
        return IntStream.range(0, groups.size())
                        .mapToObj(place -> asked.fill(" when ? then " + place, groups.get(place)))
                        .collect(Collectors.joining("", "case o.groupId", " else " + groups.size()))
                + " end";
    }

    private List<UUID> groups() {
        return enforced.all().stream()
                .flatMap(register -> register.rows(Group.class))
                .map(row -> row.id())
                .toList();
    }
}
