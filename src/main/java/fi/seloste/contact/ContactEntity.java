package fi.seloste.contact;

import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;

@Entity(name = "Contact")
@Table(name = "contact")
class ContactEntity extends TenantOwned {

    @Column(nullable = false, length = 200)
    private String name;

    @Column(length = 200)
    private String organisation;

    /** The day from which the person stands in a register. */
    @OptimisticLock(excluded = true)
    private LocalDate standingSince;

    /** The day of the last service contact. */
    @OptimisticLock(excluded = true)
    private LocalDate lastServed;

    /** Name, organisation, keywords and the values that are searched, folded. */
    @OptimisticLock(excluded = true)
    @Column(nullable = false, length = 700)
    private String search = "";

    protected ContactEntity() {}

    ContactEntity(String name, String organisation) {
        change(name, organisation);
    }

    /** Who comes back as the row that they were. */
    ContactEntity(UUID id, String name, String organisation) {
        super(id);
        change(name, organisation);
    }

    final void change(String name, String organisation) {
        this.name = name;
        this.organisation = organisation;
    }

    void index(String search, LocalDate standingSince) {
        this.search = search;
        this.standingSince = standingSince;
    }

    void served(LocalDate last) {
        lastServed = last;
    }

    LocalDate standingSince() {
        return standingSince;
    }

    LocalDate lastServed() {
        return lastServed;
    }

    String name() {
        return name;
    }

    String organisation() {
        return organisation;
    }
}
