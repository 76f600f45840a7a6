package fi.seloste.notice;

import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity(name = "Notice")
@Table(name = "notice")
class NoticeEntity extends TenantOwned {

    @Column(nullable = false, length = 63)
    private String slug;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private NoticeDetails details;

    /** The number of the version in force, or null before the first. */
    @Column(name = "in_force")
    private Integer inForce;

    protected NoticeEntity() {}

    NoticeEntity(String slug, NoticeDetails details) {
        this.slug = slug;
        this.details = details;
    }

    String slug() {
        return slug;
    }

    void rename(String slug) {
        this.slug = slug;
    }

    NoticeDetails details() {
        return details;
    }

    void change(NoticeDetails details) {
        this.details = details;
    }

    Integer inForce() {
        return inForce;
    }

    void putInForce(int number) {
        inForce = number;
    }
}
