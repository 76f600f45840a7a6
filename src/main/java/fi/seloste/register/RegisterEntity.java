package fi.seloste.register;

import fi.seloste.common.Ids;
import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZoneId;
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

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

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

    void reviewed(LocalDate day) {
        reviewedOn = day;
    }

    /** Until somebody goes through the register, its time runs from the day it was made. */
    Review toReview(ZoneId zone) {
        var from = reviewedOn != null ? reviewedOn : LocalDate.ofInstant(Ids.madeAt(getId()), zone);
        var months = details.reviewMonths();
        return new Review(getId(), slug, details.name(), reviewedOn, months == null ? null : from.plusMonths(months));
    }
}
