package fi.seloste.records;

import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity(name = "ClientWork")
@Table(name = "client_work")
class ClientWorkEntity extends TenantOwned {

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private ClientWork content;

    protected ClientWorkEntity() {}

    ClientWorkEntity(ClientWork content) {
        this.content = content;
    }

    ClientWorkEntity(UUID removed, ClientWork content) {
        super(removed);
        this.content = content;
    }

    ClientWork content() {
        return content;
    }

    void change(ClientWork content) {
        this.content = content;
    }
}
