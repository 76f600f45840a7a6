package fi.seloste.contact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.seloste.common.PartOf;
import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** A row that says something of one contact. */
@MappedSuperclass
abstract class OfContact extends TenantOwned implements PartOf {

    @Column(name = "contact_id", nullable = false, updatable = false)
    private UUID contactId;

    protected OfContact() {}

    OfContact(UUID contactId) {
        this.contactId = contactId;
    }

    /** What the rows of several contacts say, by contact. */
    static <E extends OfContact, T> Map<UUID, List<T>> byContact(List<E> rows, Function<E, T> said) {
        return rows.stream().collect(groupingBy(OfContact::contactId, mapping(said, toList())));
    }

    UUID contactId() {
        return contactId;
    }

    @Override
    public UUID wholeId() {
        return contactId;
    }
}
