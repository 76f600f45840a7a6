package fi.seloste.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A service that a contact has or had; what it was changed into is a row of its own. */
@Entity(name = "BoughtService")
@Table(name = "bought_service")
class BoughtServiceEntity extends OfContact {

    @Column(nullable = false, updatable = false, length = 200)
    private String what;

    @Column(nullable = false, updatable = false)
    private LocalDate since;

    @Column(name = "until")
    private LocalDate ends;

    @Column(name = "could_refuse_marketing", nullable = false, updatable = false)
    private boolean couldRefuseMarketing;

    protected BoughtServiceEntity() {}

    BoughtServiceEntity(UUID contactId, BoughtServices.Bought bought) {
        super(contactId);
        this.what = bought.what();
        this.since = bought.since();
        this.ends = bought.until();
        this.couldRefuseMarketing = bought.couldRefuseMarketing();
    }

    void end(LocalDate day) {
        ends = day;
    }

    BoughtServices.Bought toBought() {
        return new BoughtServices.Bought(what, since, ends, couldRefuseMarketing);
    }
}
