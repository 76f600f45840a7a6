package fi.seloste.contact.importing;

import fi.seloste.common.ConflictException;
import fi.seloste.common.Ids;
import fi.seloste.common.Json;
import fi.seloste.common.TenantOwned;
import fi.seloste.contact.importing.Imports.State;
import fi.seloste.security.CurrentPerson;
import fi.seloste.security.PersonIdentity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A file of contacts that somebody brought, and how far it has come. */
@Entity(name = "Import")
@Table(name = "contact_import")
class ImportEntity extends TenantOwned {

    /** For how long a runner has the import for itself after each step; one that is gone is taken over then. */
    private static final Duration CLAIM = Duration.ofMinutes(2);

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    /** In whose name it goes on: of whoever brought it, then began it, then undid it. */
    @Column(nullable = false, length = 500)
    private String issuer;

    @Column(nullable = false)
    private String subject;

    /** Who brought it, then began it. */
    @Column(name = "by_name", nullable = false, length = 200)
    private String byName;

    @Column(name = "undone_by", length = 200)
    private String undoneBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    private State state = State.READY;

    @Column(columnDefinition = "longtext")
    private String setup;

    @Column(nullable = false, columnDefinition = "longtext")
    private String progress = Json.write(ImportProgress.NONE);

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(length = 60)
    private String problem;

    protected ImportEntity() {}

    ImportEntity(String fileName, CurrentPerson by) {
        this.fileName = fileName;
        goOnInTheNameOf(by);
        this.byName = by.name();
    }

    private void goOnInTheNameOf(CurrentPerson person) {
        issuer = person.identity().issuer();
        subject = person.identity().subject();
    }

    void begin(ImportSetup setup, int rows, CurrentPerson by) {
        require(State.READY);
        goOnInTheNameOf(by);
        this.byName = by.name();
        this.setup = Json.write(setup);
        this.progress = Json.write(progress().of(rows));
        this.state = State.RUNNING;
    }

    /** Whether whoever asks may go on with it: nobody else does. */
    boolean claim(Instant now) {
        var free = isUnderWay() && (claimedUntil == null || claimedUntil.isBefore(now));
        if (free) {
            hold(now);
        }
        return free;
    }

    private void hold(Instant now) {
        claimedUntil = now.plus(CLAIM);
    }

    void goOn(ImportProgress done, Instant now) {
        progress = Json.write(progress().plus(done));
        hold(now);
    }

    /** What stood before is kept from the end of the import, however often undoing it ends as well. */
    void end(State how, Instant now, String problem) {
        state = how;
        endedAt = endedAt == null ? now : endedAt;
        claimedUntil = null;
        this.problem = problem;
    }

    void undo(CurrentPerson by) {
        goOnInTheNameOf(by);
        undoneBy = by.name();
        state = State.UNDOING;
        progress = Json.write(progress().undoing());
        claimedUntil = null;
        problem = null;
    }

    void require(State expected) {
        if (state != expected) {
            throw new ConflictException();
        }
    }

    boolean isUnderWay() {
        return state == State.RUNNING || state == State.UNDOING;
    }

    State state() {
        return state;
    }

    ImportSetup setup() {
        return Json.read(setup, ImportSetup.class);
    }

    ImportProgress progress() {
        return Json.read(progress, ImportProgress.class);
    }

    PersonIdentity person() {
        return new PersonIdentity(issuer, subject);
    }

    /** Of the person in whose name it goes on. */
    String personName() {
        return undoneBy == null ? byName : undoneBy;
    }

    /** Until when it is kept: no longer than it can be undone. */
    Instant keptUntil() {
        return (endedAt == null ? Ids.madeAt(getId()) : endedAt).plus(Imports.UNDO_WINDOW);
    }

    Imports.Import toImport() {
        return new Imports.Import(
                getId(), fileName, byName, Ids.madeAt(getId()), state, progress(), problem, keptUntil());
    }
}
