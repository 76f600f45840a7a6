package fi.seloste.processor;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface ServiceRepository extends JpaRepository<ServiceEntity, UUID> {

    List<ServiceEntity> findByPartyId(UUID partyId);

    /** Loads a service whose transfers are about to change: its version rises with them. */
    @Lock(LockModeType.PESSIMISTIC_FORCE_INCREMENT)
    Optional<ServiceEntity> readById(UUID id);
}
