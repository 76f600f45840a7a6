package fi.seloste.tenant;

import fi.seloste.common.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Whether a member gets letters about what waits for them, and what the last one told. */
@Entity(name = "MemberLetter")
@Table(name = "member_letter")
class LetterEntity {

    /** As it is given out with the organisation's data. */
    record Row(UUID membership, Boolean wanted, Language language, Instant sentAt) {}

    @Id
    @Column(name = "membership_id")
    private UUID membershipId;

    @Version
    private Integer version;

    /** Null where the member never chose. */
    private Boolean wanted;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 2)
    private Language language;

    /** When it was last seen whether there is something to tell. */
    @Column(name = "looked_at", nullable = false)
    private Instant lookedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    /** Digests of the lines, so that a letter leaves only where one is new. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<String> told = List.of();

    protected LetterEntity() {}

    /** Whoever is new is let be until the first look, which comes later. */
    LetterEntity(UUID membershipId, Instant now) {
        this.membershipId = membershipId;
        this.lookedAt = now;
    }

    UUID membershipId() {
        return membershipId;
    }

    Boolean wanted() {
        return wanted;
    }

    Language language() {
        return language;
    }

    void choose(boolean wanted, Language language) {
        this.wanted = wanted;
        this.language = language;
    }

    void lookedAt(Instant now) {
        lookedAt = now;
    }

    Instant sentAt() {
        return sentAt;
    }

    List<String> told() {
        return told;
    }

    /** What was mended since the last letter is new when it comes back. */
    boolean hasNews(Set<String> lines) {
        told = told.stream().filter(lines::contains).toList();
        return !told.containsAll(lines);
    }

    void sent(Instant at, List<String> lines) {
        sentAt = at;
        told = List.copyOf(lines);
    }

    Row toRow() {
        return new Row(membershipId, wanted, language, sentAt);
    }
}
