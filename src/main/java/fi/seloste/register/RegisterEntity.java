package fi.seloste.register;

import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity(name = "Register")
@Table(name = "register")
class RegisterEntity extends TenantOwned {

    @Column(nullable = false, length = 63)
    private String slug;

    private int position;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private RegisterDetails details;

    protected RegisterEntity() {}

    RegisterEntity(String slug, int position, RegisterDetails details) {
        this.slug = slug;
        this.position = position;
        this.details = details;
    }

    String slug() {
        return slug;
    }

    RegisterDetails details() {
        return details;
    }

    void change(RegisterDetails details) {
        this.details = details;
    }
}
