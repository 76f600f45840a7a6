package fi.seloste.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a person has forbidden (Art. 21(2)-(3)). */
@Entity(name = "Ban")
@Table(name = "ban")
class BanEntity extends OfContact {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, updatable = false, length = 40)
    private Ban kind;

    @Column(nullable = false, updatable = false)
    private LocalDate since;

    protected BanEntity() {}

    BanEntity(UUID contactId, Ban kind, LocalDate since) {
        super(contactId);
        this.kind = kind;
        this.since = since;
    }

    ContactHolding.Forbidden toForbidden() {
        return new ContactHolding.Forbidden(kind, since);
    }

    LocalDate since() {
        return since;
    }

    Ban kind() {
        return kind;
    }
}
