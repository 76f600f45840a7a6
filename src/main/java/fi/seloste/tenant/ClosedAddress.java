package fi.seloste.tenant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The address of an organisation that was erased: all that is left of it, so that nobody else is taken for it. */
@Entity
@Immutable
@Table(name = "closed_address")
class ClosedAddress {

    @Id
    @Column(length = 63)
    private String slug;

    @Column(name = "closed_at", nullable = false)
    private Instant closedAt;

    protected ClosedAddress() {}

    String slug() {
        return slug;
    }

    Instant closedAt() {
        return closedAt;
    }
}
