package fi.seloste.contact.importing;

import fi.seloste.contact.Declaration;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads whom the organisation knows, once for a whole file: two queries, however many rows there are. */
@Component
class KnownPeopleReader {

    record Named(UUID contact, String name, String organisation) {}

    record Valued(UUID contact, UUID field, String content) {}

    private final EntityManager entityManager;

    KnownPeopleReader(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Transactional(readOnly = true)
    public KnownPeople read(Declaration declaration) {
        var people = new KnownPeople(declaration);
        entityManager
                .createQuery("""
                        select new fi.seloste.contact.importing.KnownPeopleReader$Named(c.id, c.name, c.organisation)
                        from Contact c""", Named.class)
                .getResultStream()
                .forEach(each -> people.add(each.contact(), each.name(), each.organisation()));
        if (!people.fields().isEmpty()) {
            entityManager
                    .createQuery("""
                            select new fi.seloste.contact.importing.KnownPeopleReader$Valued(v.contactId, v.fieldId, v.content)
                            from FieldValue v where v.fieldId in :fields""", Valued.class)
                    .setParameter("fields", people.fields())
                    .getResultStream()
                    .forEach(each -> people.add(each.contact(), each.field(), each.content()));
        }
        return people;
    }
}
