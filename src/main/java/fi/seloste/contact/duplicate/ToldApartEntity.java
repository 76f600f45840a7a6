package fi.seloste.contact.duplicate;

import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** That two contacts who look alike are not the same person. */
@Entity(name = "ToldApart")
@Table(name = "contact_told_apart")
class ToldApartEntity extends TenantOwned {

    @Column(name = "first_id", nullable = false, updatable = false)
    private UUID firstId;

    @Column(name = "second_id", nullable = false, updatable = false)
    private UUID secondId;

    protected ToldApartEntity() {}

    ToldApartEntity(Couple couple) {
        this.firstId = couple.first();
        this.secondId = couple.second();
    }

    Couple couple() {
        return new Couple(firstId, secondId);
    }
}
