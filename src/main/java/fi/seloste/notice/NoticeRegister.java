package fi.seloste.notice;

import fi.seloste.common.PartOf;
import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a notice covers a register. */
@Entity
@Table(name = "notice_register")
class NoticeRegister extends TenantOwned implements PartOf {

    @Column(name = "notice_id", nullable = false, updatable = false)
    private UUID noticeId;

    @Column(name = "register_id", nullable = false, updatable = false)
    private UUID registerId;

    private int position;

    protected NoticeRegister() {}

    NoticeRegister(UUID noticeId, UUID registerId, int position) {
        this.noticeId = noticeId;
        this.registerId = registerId;
        this.position = position;
    }

    UUID noticeId() {
        return noticeId;
    }

    UUID registerId() {
        return registerId;
    }

    @Override
    public UUID wholeId() {
        return noticeId;
    }
}
