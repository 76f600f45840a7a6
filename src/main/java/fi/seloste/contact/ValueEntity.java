package fi.seloste.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The value of one declared field for one contact, as text in the field's form. */
@Entity(name = "FieldValue")
@Table(name = "field_value")
class ValueEntity extends OfContact {

    @Column(name = "field_id", nullable = false, updatable = false)
    private UUID fieldId;

    @Column(nullable = false, length = 4000)
    private String content;

    /** What lists are ordered by: the database makes it of the content, a number so that 9 comes before 10. */
    @Column(insertable = false, updatable = false, length = 60)
    private String sorting;

    @Column(name = "given_on", nullable = false)
    private LocalDate givenOn;

    /** The register's source that it came from, or null. */
    @Column(name = "source_id")
    private UUID sourceId;

    protected ValueEntity() {}

    ValueEntity(UUID contactId, UUID fieldId, String content, LocalDate givenOn, UUID sourceId) {
        super(contactId);
        this.fieldId = fieldId;
        this.content = content;
        this.givenOn = givenOn;
        this.sourceId = sourceId;
    }

    UUID fieldId() {
        return fieldId;
    }

    String content() {
        return content;
    }

    /** A value that stays what it was keeps its day and source, too. */
    void change(String content, LocalDate givenOn, UUID sourceId) {
        if (!this.content.equals(content)) {
            this.content = content;
            this.givenOn = givenOn;
            this.sourceId = sourceId;
        }
    }

    /** The same thing in the form in which it is stored today: nobody gave it anew. */
    void rewrite(String content) {
        this.content = content;
    }

    ContactState.Value toValue() {
        return new ContactState.Value(content, givenOn, sourceId);
    }

    Contacts.Given toGiven() {
        return new Contacts.Given(givenOn, sourceId);
    }
}
