package fi.seloste.contact;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConsentRepository extends JpaRepository<ConsentEntity, UUID> {

    List<ConsentEntity> findByContactIdOrderByAtDescIdDesc(UUID contactId);

    long countByPurposeId(UUID purposeId);
}
