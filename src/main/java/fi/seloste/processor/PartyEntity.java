package fi.seloste.processor;

import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity(name = "Party")
@Table(name = "party")
class PartyEntity extends TenantOwned {

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private PartyDetails details;

    protected PartyEntity() {}

    PartyEntity(PartyDetails details) {
        this.details = details;
    }

    PartyDetails details() {
        return details;
    }

    void change(PartyDetails details) {
        this.details = details;
    }
}
