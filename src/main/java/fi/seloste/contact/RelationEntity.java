package fi.seloste.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one contact is to another. */
@Entity(name = "Relation")
@Table(name = "contact_relation")
class RelationEntity extends OfContact {

    @Column(name = "other_id", nullable = false, updatable = false)
    private UUID otherId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, updatable = false, length = 20)
    private Relations.Kind kind;

    protected RelationEntity() {}

    RelationEntity(UUID contactId, UUID otherId, Relations.Kind kind) {
        super(contactId);
        this.otherId = otherId;
        this.kind = kind;
    }

    UUID otherId() {
        return otherId;
    }

    Relations.Kind kind() {
        return kind;
    }
}
