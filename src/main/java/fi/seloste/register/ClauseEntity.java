package fi.seloste.register;

import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity(name = "OwnClause")
@Table(name = "own_clause")
class ClauseEntity extends TenantOwned {

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private OwnClause content;

    protected ClauseEntity() {}

    ClauseEntity(OwnClause content) {
        this.content = content;
    }

    OwnClause content() {
        return content;
    }
}
