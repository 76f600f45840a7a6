package fi.seloste.contact.duplicate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MergeRepository extends JpaRepository<MergeEntity, UUID> {

    Optional<MergeEntity> findByGoneId(UUID goneId);

    List<MergeEntity> findByContactId(UUID contactId);

    List<MergeEntity> findByContactIdInAndStoodIsNotNull(Collection<UUID> contactIds);

    List<MergeEntity> findByStoodIsNotNullOrderByIdDesc();
}
