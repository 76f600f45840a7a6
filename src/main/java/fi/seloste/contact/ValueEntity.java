package fi.seloste.contact;

import fi.seloste.common.PartOf;
import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** The value of one declared field for one contact, as text in the field's form. */
@Entity(name = "FieldValue")
@Table(name = "field_value")
class ValueEntity extends TenantOwned implements PartOf {

    @Column(name = "contact_id", nullable = false, updatable = false)
    private UUID contactId;

    @Column(name = "field_id", nullable = false, updatable = false)
    private UUID fieldId;

    @Column(nullable = false, length = 4000)
    private String content;

    protected ValueEntity() {}

    ValueEntity(UUID contactId, UUID fieldId, String content) {
        this.contactId = contactId;
        this.fieldId = fieldId;
        this.content = content;
    }

    UUID contactId() {
        return contactId;
    }

    UUID fieldId() {
        return fieldId;
    }

    String content() {
        return content;
    }

    void change(String content) {
        this.content = content;
    }

    @Override
    public UUID wholeId() {
        return contactId;
    }
}
