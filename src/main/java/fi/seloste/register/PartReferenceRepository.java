package fi.seloste.register;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PartReferenceRepository extends JpaRepository<PartReference, UUID> {

    List<PartReference> findByPartId(UUID partId);

    List<PartReference> findByTargetPartId(UUID targetPartId);

    List<PartReference> findByServiceIdIsNotNull();
}
