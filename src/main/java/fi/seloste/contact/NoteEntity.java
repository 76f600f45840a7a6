package fi.seloste.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody wrote down of a contact. */
@Entity(name = "Note")
@Table(name = "contact_note")
class NoteEntity extends OfContact {

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(name = "written_by", nullable = false, updatable = false)
    private UUID writtenBy;

    @Column(nullable = false, length = 4000)
    private String content;

    protected NoteEntity() {}

    NoteEntity(UUID contactId, Instant at, UUID writtenBy, String content) {
        super(contactId);
        this.at = at;
        this.writtenBy = writtenBy;
        this.content = content;
    }

    WholeContact.Written toWritten() {
        return new WholeContact.Written(at, writtenBy, content);
    }

    Notes.Note toNote() {
        return new Notes.Note(getId(), at, content);
    }
}
