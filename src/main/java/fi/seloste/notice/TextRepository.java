package fi.seloste.notice;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TextRepository extends JpaRepository<TextEntity, UUID> {

    List<TextEntity> findByVersionId(UUID versionId);
}
