package fi.seloste.contact.importing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ImportChunkRepository extends JpaRepository<ImportChunkEntity, UUID> {

    /** The pieces of a file in their order, so that one at a time is loaded. */
    @Query("select c.id from ImportChunk c where c.importId = :importId order by c.position")
    List<UUID> findIdsOf(UUID importId);
}
