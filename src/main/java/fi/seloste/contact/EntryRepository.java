package fi.seloste.contact;

import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

interface EntryRepository extends OfContactRepository<EntryEntity> {

    @Query("select count(e) from RegisterEntry e where e.groupId = :part or e.sourceId = :part")
    long countUnder(UUID part);
}
