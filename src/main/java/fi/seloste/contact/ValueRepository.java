package fi.seloste.contact;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ValueRepository extends JpaRepository<ValueEntity, UUID> {

    List<ValueEntity> findByContactId(UUID contactId);

    List<ValueEntity> findByContactIdIn(Collection<UUID> contactIds);

    List<ValueEntity> findByFieldId(UUID fieldId);

    long countByFieldId(UUID fieldId);
}
