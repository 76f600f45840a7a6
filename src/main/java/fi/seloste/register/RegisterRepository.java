package fi.seloste.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface RegisterRepository extends JpaRepository<RegisterEntity, UUID> {

    List<RegisterEntity> findAllByOrderByPosition();

    Optional<RegisterEntity> findBySlug(String slug);

    boolean existsBySlug(String slug);

    /** Loads a register whose part is about to change: the root's version rises with it. */
    @Lock(jakarta.persistence.LockModeType.PESSIMISTIC_FORCE_INCREMENT)
    Optional<RegisterEntity> readById(UUID id);
}
