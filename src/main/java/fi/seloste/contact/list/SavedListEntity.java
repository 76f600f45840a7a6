package fi.seloste.contact.list;

import fi.seloste.common.TenantOwned;
import fi.seloste.security.PersonIdentity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A list that somebody saved, as its address has it. */
@Entity(name = "SavedList")
@Table(name = "saved_list")
class SavedListEntity extends TenantOwned {

    @Column(nullable = false, length = 100)
    private String name;

    @Column(nullable = false, updatable = false, length = 500)
    private String issuer;

    @Column(nullable = false, updatable = false)
    private String subject;

    private boolean shared;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private Map<String, String> address;

    protected SavedListEntity() {}

    SavedListEntity(PersonIdentity by, SavedLists.View view) {
        this.issuer = by.issuer();
        this.subject = by.subject();
        change(view);
    }

    /** One that was removed and comes back. */
    SavedListEntity(UUID id, PersonIdentity by, SavedLists.View view) {
        super(id);
        this.issuer = by.issuer();
        this.subject = by.subject();
        change(view);
    }

    final void change(SavedLists.View view) {
        name = view.name().strip();
        shared = view.shared();
        address = ListingAddress.of(view.listing());
    }

    boolean isOf(PersonIdentity person) {
        return person.issuer().equals(issuer) && person.subject().equals(subject);
    }

    boolean isShared() {
        return shared;
    }

    PersonIdentity by() {
        return new PersonIdentity(issuer, subject);
    }

    Held toHeld() {
        return new Held(name, shared, address);
    }

    /** What is given out of it. */
    record Held(String name, boolean shared, Map<String, String> address) {}

    SavedLists.View toView() {
        return new SavedLists.View(name, shared, ListingAddress.listing(address));
    }
}
