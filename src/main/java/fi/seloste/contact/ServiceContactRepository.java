package fi.seloste.contact;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ServiceContactRepository extends JpaRepository<ServiceContactEntity, UUID> {

    List<ServiceContactEntity> findByContactIdOrderByDayDesc(UUID contactId);

    List<ServiceContactEntity> findByContactIdInOrderByDayDesc(Collection<UUID> contactIds);
}
