package fi.seloste.contact.importing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ImportRowRepository extends JpaRepository<ImportRowEntity, UUID> {

    List<ImportRowEntity> findByContactIdIn(Collection<UUID> contactIds);

    List<ImportRowEntity> findByImportId(UUID importId, Limit limit);

    /** Those before which something stood that has these characters in it, as the id of a field. */
    List<ImportRowEntity> findByStoodContaining(String id);

    @Query("select r.contactId from ImportRow r where r.importId = :importId")
    List<UUID> findContactsOf(UUID importId);
}
