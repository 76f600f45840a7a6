package fi.seloste.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface NoticeRepository extends JpaRepository<NoticeEntity, UUID> {

    List<NoticeEntity> findAllByOrderBySlug();

    Optional<NoticeEntity> findBySlug(String slug);

    /** Those that are published. */
    long countByInForceNotNull();

    boolean existsBySlug(String slug);

    /** Loads a notice of which other registers are about to be covered: its version rises with them. */
    @Lock(jakarta.persistence.LockModeType.PESSIMISTIC_FORCE_INCREMENT)
    Optional<NoticeEntity> readById(UUID id);

    /** Locks the notice, so that two publications happen one after the other. */
    @Lock(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Notice n where n.id = :id")
    Optional<NoticeEntity> lock(UUID id);
}
