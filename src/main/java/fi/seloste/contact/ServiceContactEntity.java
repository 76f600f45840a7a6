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

/** That the organisation was in contact with the person: what starts a retention clock. */
@Entity(name = "ServiceContact")
@Table(name = "service_contact")
class ServiceContactEntity extends OfContact {

    @Column(name = "on_day", nullable = false, updatable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, updatable = false, length = 20)
    private ServiceContacts.Occasion what;

    protected ServiceContactEntity() {}

    ServiceContactEntity(UUID contactId, LocalDate day, ServiceContacts.Occasion what) {
        super(contactId);
        this.day = day;
        this.what = what;
    }

    ServiceContacts.ServiceContact toServiceContact() {
        return new ServiceContacts.ServiceContact(getId(), day, what);
    }
}
