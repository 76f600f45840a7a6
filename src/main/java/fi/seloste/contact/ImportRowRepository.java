package fi.seloste.contact;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface ImportRowRepository extends OfContactRepository<ImportRowEntity> {

    List<ImportRowEntity> findByImportId(UUID importId, Limit limit);

    @Query("select r.contactId from ImportRow r where r.importId = :importId")
    List<UUID> findContactsOf(UUID importId);
}
