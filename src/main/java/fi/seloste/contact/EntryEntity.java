package fi.seloste.contact;

import fi.seloste.register.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That a contact stands in a register, in which group, since when and from where. */
@Entity(name = "RegisterEntry")
@Table(name = "register_entry")
class EntryEntity extends OfContact {

    @Column(name = "register_id", nullable = false, updatable = false)
    private UUID registerId;

    @Column(name = "group_id", nullable = false)
    private UUID groupId;

    @Column(name = "source_id")
    private UUID sourceId;

    private LocalDate obtained;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 20)
    private Source.Channel channel;

    @Column(nullable = false)
    private LocalDate since;

    @Column(name = "until")
    private LocalDate ends;

    protected EntryEntity() {}

    EntryEntity(UUID contactId, ContactDetails.Entry entry) {
        super(contactId);
        this.registerId = entry.register();
        this.groupId = entry.group();
        change(entry);
    }

    final void change(ContactDetails.Entry entry) {
        sourceId = entry.source();
        obtained = entry.obtained();
        channel = entry.channel();
        since = entry.since();
        ends = entry.until();
    }

    /** To another group of the same register. */
    void move(UUID group) {
        groupId = group;
    }

    void end(LocalDate day) {
        ends = day;
    }

    LocalDate ends() {
        return ends;
    }

    ContactDetails.Entry toEntry() {
        return new ContactDetails.Entry(registerId, groupId, sourceId, obtained, channel, since, ends);
    }
}
