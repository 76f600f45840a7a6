package fi.seloste.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VersionRepository extends JpaRepository<VersionEntity, UUID> {

    Optional<VersionEntity> findByNoticeIdAndNumber(UUID noticeId, int number);

    List<VersionEntity> findByNoticeIdOrderByNumberDesc(UUID noticeId);

    /** The facts of every version in force. */
    @Query("select v.facts from NoticeVersion v join Notice n on n.id = v.noticeId and n.inForce = v.number")
    List<String> factsInForce();
}
