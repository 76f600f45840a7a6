package fi.seloste.contact;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface BanRepository extends JpaRepository<BanEntity, UUID> {

    List<BanEntity> findByContactId(UUID contactId);

    List<BanEntity> findByContactIdIn(Collection<UUID> contactIds);
}
