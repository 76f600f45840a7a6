package fi.seloste.contact;

import fi.seloste.contact.Contacts.SortBy;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The contacts that are asked for, in the order that is asked for. */
@Component
class ContactQuery {

    private final EntityManager entityManager;

    ContactQuery(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<ContactEntity> page(ContactFilter filter, SortBy sort, boolean descending, int offset, int limit) {
        return query(ContactEntity.class, contact -> contact, filter, sort, descending)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    List<UUID> ids(ContactFilter filter, SortBy sort, boolean descending) {
        return query(UUID.class, contact -> contact.get("id"), filter, sort, descending)
                .getResultList();
    }

    private <T> TypedQuery<T> query(
            Class<T> type,
            Function<Root<ContactEntity>, Selection<T>> selected,
            ContactFilter filter,
            SortBy sort,
            boolean descending) {
        var builder = entityManager.getCriteriaBuilder();
        var query = builder.createQuery(type);
        var contact = query.from(ContactEntity.class);
        var property = contact.get(sort.property());
        query.select(selected.apply(contact))
                .where(filter.specification().toPredicate(contact, query, builder))
                .orderBy(descending ? builder.desc(property) : builder.asc(property), builder.asc(contact.get("id")));
        return entityManager.createQuery(query);
    }
}
