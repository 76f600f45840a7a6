package fi.seloste.contact;

import fi.seloste.contact.ImportRound.Judged;
import fi.seloste.contact.Imports.State;
import fi.seloste.contact.file.Row;
import fi.seloste.notice.EnforcedRegisters;
import fi.seloste.security.MayEdit;
import fi.seloste.security.PersonIdentity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an import under way, a transaction each: whatever stops it, a step is done wholly or not at all. */
@Component
@Transactional
class ImportSteps {

    /** In whose name an import goes on, and how. */
    record Claimed(PersonIdentity person, String name, State state) {}

    private final ImportRepository imports;
    private final ImportRowRepository importRows;
    private final ImportFiles files;
    private final ContactStates states;
    private final ContactRepository contacts;
    private final ContactRows rows;
    private final EnforcedRegisters enforced;
    private final EntityManager entityManager;
    private final Clock clock;

    ImportSteps(
            ImportRepository imports,
            ImportRowRepository importRows,
            ImportFiles files,
            ContactStates states,
            ContactRepository contacts,
            ContactRows rows,
            EnforcedRegisters enforced,
            EntityManager entityManager,
            Clock clock) {
        this.imports = imports;
        this.importRows = importRows;
        this.files = files;
        this.states = states;
        this.contacts = contacts;
        this.rows = rows;
        this.enforced = enforced;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Claims an import that is under way; nothing where another instance has it. */
    Optional<Claimed> claim(UUID id) {
        return imports.lock(id)
                .filter(each -> each.claim(Instant.now(clock)))
                .map(each -> new Claimed(each.person(), each.byName(), each.state()));
    }

    List<UUID> underWay() {
        return imports.findAll().stream()
                .filter(ImportEntity::isUnderWay)
                .map(ImportEntity::getId)
                .toList();
    }

    /** The contacts that the import added or changed so far. */
    Set<UUID> met(UUID id) {
        return new HashSet<>(importRows.findContactsOf(id));
    }

    ImportProgress progress(UUID id) {
        return imports.findById(id).orElseThrow().progress();
    }

    /**
     * Imports some rows.
     *
     * @param before how many rows were read before them
     * @return whether it goes on: not where it was cancelled, or another instance came in between
     */
    @MayEdit
    boolean write(UUID id, int before, List<Row> some, ImportRound round) {
        var brought = imports.lock(id).orElseThrow();
        if (brought.state() != State.RUNNING || brought.progress().read() != before) {
            return false;
        }
        var judged = round.judge(some, states);
        var added = judged.stream()
                .filter(each -> each.becomes() != null && each.stood() == null)
                .map(each -> states.add(each.becomes(), round.declaration()))
                .toList();
        var stood = new HashMap<UUID, ContactState>();
        var wanted = new HashMap<UUID, ContactState>();
        for (var each : judged) {
            if (each.stood() != null
                    && each.becomes() != null
                    && !each.becomes().equals(each.stood())) {
                stood.put(each.known().contact(), each.stood());
                wanted.put(each.known().contact(), each.becomes());
            }
        }
        var changed = wanted.isEmpty() ? List.<ContactEntity>of() : states.change(wanted, round.declaration());
        // Only then is it known which version each contact is left with.
        entityManager.flush();
        added.forEach(contact -> importRows.save(new ImportRowEntity(id, contact, null)));
        changed.forEach(contact -> importRows.save(new ImportRowEntity(id, contact, stood.get(contact.getId()))));
        var wrong = (int) judged.stream().filter(Judged::isWrong).count();
        brought.goOn(
                new ImportProgress(
                        0,
                        some.size(),
                        added.size(),
                        changed.size(),
                        some.size() - wrong - added.size() - changed.size(),
                        wrong,
                        0),
                Instant.now(clock));
        return true;
    }

    /** The file has done its work, and goes. */
    void end(UUID id, State how, String problem) {
        var brought = imports.lock(id).orElseThrow();
        if (brought.isUnderWay()) {
            brought.end(how, Instant.now(clock), problem);
            files.erase(id);
        }
    }

    /**
     * Brings some contacts back to what they were.
     *
     * @return whether there are more
     */
    @MayEdit
    boolean undo(UUID id) {
        var brought = imports.lock(id).orElseThrow();
        var some = importRows.findByImportId(id, Limit.of(ImportRound.STEP));
        if (brought.state() != State.UNDOING || some.isEmpty()) {
            return false;
        }
        var done = new HashMap<UUID, ImportRowEntity>();
        some.forEach(row -> done.put(row.contactId(), row));
        var touched = rows.touchedSince(done);
        var kept = 0;
        var back = new HashMap<UUID, ContactState>();
        var declaration = new Declaration(enforced.all());
        importRows.deleteAll(some);
        importRows.flush();
        for (var contact : contacts.findAllById(done.keySet())) {
            var row = done.get(contact.getId());
            if (touched.contains(contact.getId()) || contact.getVersion() != row.leftVersion()) {
                kept++;
            } else if (row.stood().isPresent()) {
                back.put(contact.getId(), stillDeclared(row.stood().get(), declaration));
            } else {
                rows.eraseAll(contact.getId());
                contacts.delete(contact);
            }
        }
        if (!back.isEmpty()) {
            states.change(back, declaration);
        }
        brought.goOn(new ImportProgress(0, -some.size(), 0, 0, 0, 0, kept), Instant.now(clock));
        return true;
    }

    /** What is no longer declared does not come back. */
    private static ContactState stillDeclared(ContactState stood, Declaration all) {
        var entries =
                stood.entries().stream().filter(entry -> isDeclared(entry, all)).toList();
        var fields = all.fields().keySet();
        var values = new HashMap<>(stood.values());
        values.keySet().retainAll(fields);
        return new ContactState(
                stood.name(), stood.organisation(), entries, Map.copyOf(values), stood.keywords(), stood.bans());
    }

    private static boolean isDeclared(ContactDetails.Entry entry, Declaration all) {
        try {
            all.requirePlace(entry);
            return true;
        } catch (NotDeclaredException e) {
            return false;
        }
    }
}
