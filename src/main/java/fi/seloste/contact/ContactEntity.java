package fi.seloste.contact;

import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity(name = "Contact")
@Table(name = "contact")
class ContactEntity extends TenantOwned {

    @Column(nullable = false, length = 200)
    private String name;

    @Column(length = 200)
    private String organisation;

    /** Name, organisation and the values that are searched, folded. */
    @Column(nullable = false, length = 1000)
    private String search = "";

    protected ContactEntity() {}

    ContactEntity(String name, String organisation) {
        change(name, organisation);
    }

    final void change(String name, String organisation) {
        this.name = name;
        this.organisation = organisation;
    }

    void index(String search) {
        this.search = search;
    }

    String name() {
        return name;
    }

    String organisation() {
        return organisation;
    }
}
