package fi.seloste.onboarding.oldnotice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OldNoticeRepository extends JpaRepository<OldNoticeEntity, UUID> {

    Optional<OldNoticeEntity> findFirstByNoticeIdIsNullOrderByIdDesc();

    Optional<OldNoticeEntity> findByNoticeId(UUID notice);

    boolean existsByNoticeId(UUID notice);

    long countByNoticeIdIsNull();

    List<OldNoticeEntity> findAllByOrderById();
}
