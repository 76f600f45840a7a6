package fi.seloste.contact;

import fi.seloste.common.PartOf;
import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That a contact stands in a register, in which group, since when and from where. */
@Entity(name = "RegisterEntry")
@Table(name = "register_entry")
class EntryEntity extends TenantOwned implements PartOf {

    @Column(name = "contact_id", nullable = false, updatable = false)
    private UUID contactId;

    @Column(name = "register_id", nullable = false, updatable = false)
    private UUID registerId;

    @Column(name = "group_id", nullable = false, updatable = false)
    private UUID groupId;

    @Column(name = "source_id")
    private UUID sourceId;

    @Column(nullable = false)
    private LocalDate since;

    @Column(name = "until")
    private LocalDate ends;

    protected EntryEntity() {}

    EntryEntity(UUID contactId, ContactDetails.Entry entry) {
        this.contactId = contactId;
        this.registerId = entry.register();
        this.groupId = entry.group();
        change(entry);
    }

    final void change(ContactDetails.Entry entry) {
        sourceId = entry.source();
        since = entry.since();
        ends = entry.until();
    }

    UUID contactId() {
        return contactId;
    }

    ContactDetails.Entry toEntry() {
        return new ContactDetails.Entry(registerId, groupId, sourceId, since, ends);
    }

    @Override
    public UUID wholeId() {
        return contactId;
    }
}
