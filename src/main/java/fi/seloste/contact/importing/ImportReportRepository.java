package fi.seloste.contact.importing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ImportReportRepository extends JpaRepository<ImportReportEntity, UUID> {

    /** The pieces of a report in their order, so that one at a time is loaded. */
    @Query("select r.id from ImportReport r where r.importId = :importId order by r.position")
    List<UUID> findIdsOf(UUID importId);
}
