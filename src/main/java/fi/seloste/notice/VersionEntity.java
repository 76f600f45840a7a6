package fi.seloste.notice;

import fi.seloste.common.LocalizedText;
import fi.seloste.common.PartOf;
import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A published version: never changed, which the database sees to as well. */
@Entity(name = "NoticeVersion")
@Immutable
@Table(name = "notice_version")
class VersionEntity extends TenantOwned implements PartOf {

    @Column(name = "notice_id", nullable = false)
    private UUID noticeId;

    private int number;

    @Column(name = "published_at", nullable = false)
    private Instant publishedAt;

    @Column(name = "published_by", nullable = false, length = 200)
    private String publishedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "change_summary", nullable = false)
    private LocalizedText changeSummary;

    private boolean material;

    /** The written reason for each finding that blocked and was overridden. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private Map<String, String> overrides;

    @Column(nullable = false, columnDefinition = "longtext")
    private String facts;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(nullable = false, length = 32)
    private byte[] sha256;

    /** SHA-256 of its {@link ChainLink}; null where an instance older than the chain published it. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    private byte[] chained;

    protected VersionEntity() {}

    VersionEntity(UUID noticeId, int number, Publication publication, String facts, byte[] sha256, byte[] chained) {
        this.noticeId = noticeId;
        this.number = number;
        this.publishedAt = publication.at();
        this.publishedBy = publication.by();
        this.changeSummary = publication.summary();
        this.material = publication.material();
        this.overrides = publication.overrides();
        this.facts = facts;
        this.sha256 = sha256;
        this.chained = chained;
    }

    /** Who publishes, when and why. */
    record Publication(Instant at, String by, LocalizedText summary, boolean material, Map<String, String> overrides) {}

    UUID noticeId() {
        return noticeId;
    }

    String facts() {
        return facts;
    }

    NoticeVersion toVersion() {
        return new NoticeVersion(getId(), number, publishedAt, publishedBy, changeSummary, material, sha256.clone());
    }

    @Override
    public UUID wholeId() {
        return noticeId;
    }
}
