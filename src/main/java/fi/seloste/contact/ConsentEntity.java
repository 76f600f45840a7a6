package fi.seloste.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That a consent was given or withdrawn (Art. 7(1), 7(3)): a row for each, never changed. */
@Entity(name = "Consent")
@Immutable
@Table(name = "consent")
class ConsentEntity extends OfContact {

    @Column(name = "purpose_id", nullable = false)
    private UUID purposeId;

    private boolean given;

    @Column(nullable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    private Consents.How how;

    @Column(name = "text_shown", length = 4000)
    private String textShown;

    @Column(name = "notice_version_id")
    private UUID noticeVersionId;

    @Column(name = "recorded_by", nullable = false)
    private UUID recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected ConsentEntity() {}

    ConsentEntity(UUID contactId, Consents.Consent consent) {
        super(contactId);
        this.purposeId = consent.purpose();
        this.given = consent.given();
        this.at = consent.at();
        this.how = consent.how();
        this.textShown = consent.textShown();
        this.noticeVersionId = consent.noticeVersion();
        this.recordedBy = consent.recordedBy();
        this.recordedAt = consent.recordedAt();
    }

    Instant at() {
        return at;
    }

    Consents.Consent toConsent() {
        return new Consents.Consent(purposeId, given, at, how, textShown, noticeVersionId, recordedBy, recordedAt);
    }
}
