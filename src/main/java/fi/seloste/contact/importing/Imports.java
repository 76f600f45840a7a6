package fi.seloste.contact.importing;

import fi.seloste.common.AuditedAction;
import fi.seloste.common.ConflictException;
import fi.seloste.common.CurrentTenant;
import fi.seloste.contact.ContactStates;
import fi.seloste.contact.Declaration;
import fi.seloste.contact.NotDeclaredException;
import fi.seloste.contact.file.Description;
import fi.seloste.contact.file.Limits;
import fi.seloste.contact.file.TableFile;
import fi.seloste.notice.EnforcedRegisters;
import fi.seloste.security.CurrentPerson;
import fi.seloste.security.MayEdit;
import jakarta.persistence.EntityManager;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings contacts from a file: looked at, tried without storing anything, run in the background, and undone as a whole
 * while there is time. What the register does not declare has no place to go to.
 */
@Service
@MayEdit
@Transactional
public class Imports {

    /** For how long an import can be undone; what stood before is kept so long, and then erased. */
    public static final Duration UNDO_WINDOW = Duration.ofDays(7);

    /** Files that an organisation may have waiting: each is kept whole. */
    public static final int MOST_WAITING = 5;

    private static final int EXAMPLES = 3;
    private static final int LONGEST_FILE_NAME = 255;

    public enum State {
        READY,
        RUNNING,
        CANCELLED,
        DONE,
        FAILED,
        UNDOING,
        UNDONE
    }

    /**
     * @param by        who imported the file
     * @param problem   the key of the text that says why it failed, or null
     * @param keptUntil until when it can be undone, if it is not by then
     */
    public record Import(
            UUID id,
            String fileName,
            String by,
            Instant at,
            State state,
            ImportProgress progress,
            String problem,
            Instant keptUntil) {

        public boolean isUnderWay() {
            return state == State.RUNNING || state == State.UNDOING;
        }

        public boolean canBeUndone() {
            return (state == State.DONE || state == State.CANCELLED || state == State.FAILED)
                    && progress.added() + progress.changed() > 0;
        }
    }

    /**
     * What a file holds.
     *
     * @param examples of each column, the first that there are
     */
    public record Found(Description description, List<String> header, List<List<String>> examples) {}

    /**
     * What becomes of a row.
     *
     * @param name null where it is told after the import, for then nothing of the people in the file is kept
     * @param by   by what the person was known, or null
     */
    public record Tried(int row, Outcome outcome, String name, KnownPeople.By by, List<ImportProblem> problems) {

        public Tried {
            problems = problems == null ? List.of() : List.copyOf(problems);
        }

        Tried unnamed() {
            return new Tried(row, outcome, null, by, problems);
        }
    }

    public enum Outcome {
        ADDED,
        CHANGED,
        LEFT,
        WRONG
    }

    /** @param known how many people are known already, by what they were known */
    public record Trial(int rows, Map<Outcome, Integer> outcomes, Map<KnownPeople.By, Integer> known) {

        public int count(Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }
    }

    private final ImportRepository imports;
    private final ImportReportRepository reports;
    private final ImportFiles files;
    private final ImportWindow window;
    private final ContactStates states;
    private final KnownPeopleReader people;
    private final EnforcedRegisters enforced;
    private final Validator validator;
    private final ApplicationEventPublisher events;
    private final EntityManager entityManager;
    private final Clock clock;

    Imports(
            ImportRepository imports,
            ImportReportRepository reports,
            ImportFiles files,
            ImportWindow window,
            ContactStates states,
            KnownPeopleReader people,
            EnforcedRegisters enforced,
            Validator validator,
            ApplicationEventPublisher events,
            EntityManager entityManager,
            Clock clock) {
        this.imports = imports;
        this.reports = reports;
        this.files = files;
        this.window = window;
        this.states = states;
        this.people = people;
        this.enforced = enforced;
        this.validator = validator;
        this.events = events;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** The imports that are kept, the latest first. */
    @Transactional(readOnly = true)
    public List<Import> all() {
        return imports.findAllByOrderByIdDesc().stream()
                .map(ImportEntity::toImport)
                .toList();
    }

    @Transactional(readOnly = true)
    public Import get(UUID id) {
        return imports.findById(id).orElseThrow().toImport();
    }

    /**
     * Keeps a file to be imported.
     *
     * @throws fi.seloste.contact.file.UnreadableFileException where it cannot be read
     * @throws TooManyWaitingException                         where others have to be imported or discarded first
     */
    public UUID bring(String fileName, Path file) {
        if (all().stream().filter(each -> each.state() == State.READY).count() >= MOST_WAITING) {
            throw new TooManyWaitingException();
        }
        TableFile.open(file, Limits.USUAL).close();
        var name = fileName.substring(0, Math.min(fileName.length(), LONGEST_FILE_NAME));
        var brought = imports.saveAndFlush(new ImportEntity(name, CurrentPerson.required()));
        files.keep(brought.getId(), file);
        return brought.getId();
    }

    public Found look(UUID id) {
        return files.read(existing(id), Imports::found);
    }

    private static Found found(TableFile file) {
        var examples = new ArrayList<List<String>>();
        file.header().forEach(column -> examples.add(new ArrayList<>()));
        try (var rows = file.rows()) {
            for (var looked = 0; looked < ImportRound.STEP && rows.hasNext(); looked++) {
                var cells = rows.next().cells();
                for (var column = 0; column < cells.size(); column++) {
                    var own = examples.get(column);
                    if (own.size() < EXAMPLES && !cells.get(column).isBlank() && !own.contains(cells.get(column))) {
                        own.add(cells.get(column));
                    }
                }
            }
        }
        return new Found(file.description(), file.header(), examples);
    }

    /**
     * Goes through the file as the import would, and stores nothing.
     *
     * @param told hears of every row
     */
    public Trial dryRun(UUID id, ImportSetup setup, Consumer<Tried> told) {
        require(setup);
        return files.read(existing(id), file -> {
            var all = new Declaration(enforced.all());
            var round = new ImportRound(
                    setup, file.header(), all, people.read(all), Set.of(), validator, LocalDate.now(clock));
            var rows = 0;
            var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
            var known = new EnumMap<KnownPeople.By, Integer>(KnownPeople.By.class);
            try (var read = file.rows()) {
                while (read.hasNext()) {
                    for (var judged : round.judge(ImportRound.some(read), states)) {
                        rows++;
                        var tried = judged.tried();
                        outcomes.merge(tried.outcome(), 1, Integer::sum);
                        if (tried.by() != null) {
                            known.merge(tried.by(), 1, Integer::sum);
                        }
                        told.accept(tried);
                    }
                }
            }
            return new Trial(rows, outcomes, known);
        });
    }

    /**
     * Begins the import, which goes on by itself.
     *
     * @throws NotDeclaredException where the register does not declare what the file is to go to
     * @throws ConflictException    where it was begun already
     */
    public void begin(UUID id, ImportSetup setup) {
        require(setup);
        var brought = imports.lock(id).orElseThrow();
        brought.require(State.READY);
        brought.begin(setup, files.read(id, Imports::count), CurrentPerson.required());
        events.publishEvent(new AuditedAction(AuditedAction.Kind.IMPORTED, "ImportEntity", id));
        events.publishEvent(new DueImports.Due(CurrentTenant.required(), id));
    }

    private static int count(TableFile file) {
        var count = 0;
        try (var rows = file.rows()) {
            for (; rows.hasNext(); count++) {
                rows.next();
            }
        }
        return count;
    }

    /**
     * Tells what became of the rows of an import so far.
     *
     * @param told hears of every row, in the file's order
     */
    @Transactional(readOnly = true)
    public void report(UUID id, Consumer<Tried> told) {
        for (var piece : reports.findIdsOf(imports.findById(id).orElseThrow().getId())) {
            reports.findById(piece).ifPresent(some -> {
                some.rows().forEach(told);
                entityManager.detach(some);
            });
        }
    }

    /** Ends an import under way; what was imported before stays, and can be undone. */
    public void cancel(UUID id) {
        var brought = imports.lock(id).orElseThrow();
        if (brought.state() == State.RUNNING) {
            brought.end(State.CANCELLED, Instant.now(clock), null);
            files.erase(id);
        }
    }

    /** Begins to undo all of an import, which goes on by itself. */
    public void undo(UUID id) {
        var brought = imports.lock(id).orElseThrow();
        if (!brought.toImport().canBeUndone()) {
            throw new ConflictException();
        }
        brought.undo(CurrentPerson.required());
        events.publishEvent(new DueImports.Due(CurrentTenant.required(), id));
    }

    /** Forgets a file that was not imported after all. */
    public void discard(UUID id) {
        imports.lock(id).orElseThrow().require(State.READY);
        window.erase(id);
    }

    /** Only a file that was not imported yet is still there. */
    private UUID existing(UUID id) {
        imports.findById(id).orElseThrow().require(State.READY);
        return id;
    }

    private void require(ImportSetup setup) {
        var violations = validator.validate(setup);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        setup.within(new Declaration(enforced.all()));
    }
}
