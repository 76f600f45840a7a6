package fi.seloste.contact;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConsentRepository extends JpaRepository<ConsentEntity, UUID> {

    List<ConsentEntity> findByContactIdOrderByAtDescIdDesc(UUID contactId);

    List<ConsentEntity> findByContactIdInOrderByAtDescIdDesc(Collection<UUID> contactIds);

    long countByPurposeId(UUID purposeId);
}
