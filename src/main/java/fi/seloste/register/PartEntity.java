package fi.seloste.register;

import fi.seloste.common.PartOf;
import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity(name = "RegisterPart")
@Table(name = "register_part")
class PartEntity extends TenantOwned implements PartOf {

    @Column(name = "register_id", nullable = false, updatable = false)
    private UUID registerId;

    @Column(nullable = false, updatable = false, length = 40)
    private String kind;

    private int position;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private Part content;

    protected PartEntity() {}

    PartEntity(UUID registerId, int position, Part content) {
        this.registerId = registerId;
        this.kind = content.kind();
        this.position = position;
        this.content = content;
    }

    PartEntity(UUID registerId, int position, PartRow removed) {
        super(removed.id());
        this.registerId = registerId;
        this.kind = removed.part().kind();
        this.position = position;
        this.content = removed.part();
    }

    UUID registerId() {
        return registerId;
    }

    int position() {
        return position;
    }

    void moveTo(int position) {
        this.position = position;
    }

    Part content() {
        return content;
    }

    void change(Part content) {
        if (!content.kind().equals(kind)) {
            throw new IllegalArgumentException("A part keeps its kind");
        }
        this.content = content;
    }

    @Override
    public UUID wholeId() {
        return registerId;
    }
}
