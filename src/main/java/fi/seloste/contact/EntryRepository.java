package fi.seloste.contact;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EntryRepository extends JpaRepository<EntryEntity, UUID> {

    List<EntryEntity> findByContactId(UUID contactId);

    List<EntryEntity> findByContactIdIn(Collection<UUID> contactIds);

    @Query("select count(e) from RegisterEntry e where e.groupId = :part or e.sourceId = :part")
    long countUnder(UUID part);
}
