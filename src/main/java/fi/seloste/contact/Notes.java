package fi.seloste.contact;

import fi.seloste.security.Access;
import fi.seloste.security.MayEdit;
import fi.seloste.security.MayOpenContacts;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes on contacts, where a register in force says that notes are kept. */
@Service
@MayOpenContacts
@Transactional
public class Notes {

    /** Characters in a note, at most. */
    public static final int LONGEST = 4000;

    /** What was written down, and when. */
    public record Note(UUID id, Instant at, String text) {}

    private final NoteRepository notes;
    private final Standing standing;
    private final Access access;
    private final Clock clock;

    Notes(NoteRepository notes, Standing standing, Access access, Clock clock) {
        this.notes = notes;
        this.standing = standing;
        this.access = access;
        this.clock = clock;
    }

    /** The notes on a contact, the latest first. */
    @Transactional(readOnly = true)
    public List<Note> of(UUID contact) {
        return notes.findByContactId(standing.existing(contact)).stream()
                .map(NoteEntity::toNote)
                .sorted(Comparator.comparing(Note::at).reversed())
                .toList();
    }

    /**
     * @throws NotDeclaredException  where none of the contact's registers says that notes are kept
     * @throws InvalidValueException where there is nothing in it, or too much
     */
    @MayEdit
    public void add(UUID contact, String text) {
        standing.require(contact, Kept.NOTES);
        var person = access.membership().orElseThrow().person();
        notes.save(new NoteEntity(contact, Instant.now(clock), person, Texted.required(text, LONGEST)));
    }

    @MayEdit
    public void remove(UUID note) {
        var removed = notes.findById(note).orElseThrow();
        notes.delete(removed);
        standing.changed(removed.contactId());
    }
}
