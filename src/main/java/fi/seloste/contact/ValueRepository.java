package fi.seloste.contact;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

interface ValueRepository extends OfContactRepository<ValueEntity> {

    List<ValueEntity> findByFieldId(UUID fieldId);

    long countByFieldId(UUID fieldId);

    /** How many of these contacts have a value of one of these fields. */
    @Query(
            "select count(distinct v.contactId) from FieldValue v where v.contactId in :contacts and v.fieldId in :fields")
    long countContacts(Collection<UUID> contacts, Collection<UUID> fields);
}
