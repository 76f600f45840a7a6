package fi.seloste.contact.importing;

import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.ContactState;
import fi.seloste.contact.ContactStates;
import fi.seloste.contact.ContactStates.Left;
import fi.seloste.contact.Declaration;
import fi.seloste.contact.NotDeclaredException;
import fi.seloste.contact.file.Row;
import fi.seloste.contact.importing.ImportRound.Judged;
import fi.seloste.contact.importing.Imports.State;
import fi.seloste.notice.EnforcedRegisters;
import fi.seloste.security.MayEdit;
import fi.seloste.security.PersonIdentity;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final ImportReportRepository reports;
    private final ImportFiles files;
    private final ContactStates states;
    private final EnforcedRegisters enforced;
    private final Clock clock;

    ImportSteps(
            ImportRepository imports,
            ImportRowRepository importRows,
            ImportReportRepository reports,
            ImportFiles files,
            ContactStates states,
            EnforcedRegisters enforced,
            Clock clock) {
        this.imports = imports;
        this.importRows = importRows;
        this.reports = reports;
        this.files = files;
        this.states = states;
        this.enforced = enforced;
        this.clock = clock;
    }

    /** Claims an import that is under way; nothing where another instance has it. */
    Optional<Claimed> claim(UUID id) {
        return imports.lock(id)
                .filter(each -> each.claim(Instant.now(clock)))
                .map(each -> new Claimed(each.person(), each.personName(), each.state()));
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
        var fresh = new ArrayList<ContactState>();
        var stood = new HashMap<UUID, ContactState>();
        var wanted = new HashMap<UUID, ContactState>();
        for (var each : judged) {
            if (each.becomes() != null && each.stood() == null) {
                fresh.add(each.becomes());
            } else if (each.becomes() != null && !each.becomes().equals(each.stood())) {
                stood.put(each.known().contact(), each.stood());
                wanted.put(each.known().contact(), each.becomes());
            }
        }
        var added = states.add(fresh, round.declaration());
        var changed = wanted.isEmpty() ? List.<Left>of() : states.change(wanted, round.declaration());
        Stream.concat(added.stream(), changed.stream())
                .forEach(left -> importRows.save(new ImportRowEntity(id, left, stood.get(left.contact()))));
        reports.save(new ImportReportEntity(
                id, before, judged.stream().map(Judged::tried).toList()));
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
        var untouched =
                states.untouched(some.stream().map(ImportRowEntity::left).toList());
        var added = new ArrayList<UUID>();
        var back = new HashMap<UUID, ContactState>();
        var declaration = new Declaration(enforced.all());
        for (var row : some) {
            var contact = row.left().contact();
            if (untouched.contains(contact)) {
                row.stood()
                        .ifPresentOrElse(
                                stood -> back.put(contact, stillDeclared(stood, declaration)),
                                () -> added.add(contact));
            }
        }
        importRows.deleteAll(some);
        importRows.flush();
        states.remove(added);
        states.change(back, declaration);
        var kept = some.size() - untouched.size();
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
        return new ContactState(stood.name(), stood.organisation(), entries, values, stood.keywords(), stood.bans());
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
