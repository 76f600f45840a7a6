package fi.seloste.contact;

import fi.seloste.common.PartOf;
import fi.seloste.common.TenantOwned;
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
class ServiceContactEntity extends TenantOwned implements PartOf {

    @Column(name = "contact_id", nullable = false, updatable = false)
    private UUID contactId;

    @Column(name = "on_day", nullable = false, updatable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, updatable = false, length = 20)
    private Contacts.Occasion what;

    protected ServiceContactEntity() {}

    ServiceContactEntity(UUID contactId, LocalDate day, Contacts.Occasion what) {
        this.contactId = contactId;
        this.day = day;
        this.what = what;
    }

    Contacts.ServiceContact toServiceContact() {
        return new Contacts.ServiceContact(getId(), day, what);
    }

    UUID contactId() {
        return contactId;
    }

    @Override
    public UUID wholeId() {
        return contactId;
    }
}
