package fi.seloste.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VersionRepository extends JpaRepository<VersionEntity, UUID> {

    Optional<VersionEntity> findByNoticeIdAndNumber(UUID noticeId, int number);

    List<VersionEntity> findByNoticeIdOrderByNumberDesc(UUID noticeId);

    /** Every version of a notice by digests that the database makes of what stands in it, the oldest first. */
    @Query("""
            select new fi.seloste.notice.StoredDigests(
              v.noticeId, v.number, v.publishedAt, v.material, v.sha256, v.chained,
              cast(function('sha2', function('concat_ws', '', v.facts, fi.main, sv.main, en.main), 256) as String),
              cast(function('sha2', function('concat_ws', '|',
                function('concat', 'fi ', function('json_value', v.changeSummary, '$.texts.FI')),
                function('concat', 'sv ', function('json_value', v.changeSummary, '$.texts.SV')),
                function('concat', 'en ', function('json_value', v.changeSummary, '$.texts.EN'))), 256) as String),
              cast(function('sha2', fi.main, 256) as String), cast(function('sha2', fi.title, 256) as String),
              cast(function('sha2', sv.main, 256) as String), cast(function('sha2', sv.title, 256) as String),
              cast(function('sha2', en.main, 256) as String), cast(function('sha2', en.title, 256) as String))
            from NoticeVersion v
              left join NoticeText fi on fi.tenantId = v.tenantId and fi.versionId = v.id and fi.language = 'fi'
              left join NoticeText sv on sv.tenantId = v.tenantId and sv.versionId = v.id and sv.language = 'sv'
              left join NoticeText en on en.tenantId = v.tenantId and en.versionId = v.id and en.language = 'en'
            where v.noticeId = :noticeId order by v.number""")
    List<StoredDigests> findDigests(UUID noticeId);

    /** The facts of every version in force. */
    @Query("select v.facts from NoticeVersion v join Notice n on n.id = v.noticeId and n.inForce = v.number")
    List<String> factsInForce();
}
