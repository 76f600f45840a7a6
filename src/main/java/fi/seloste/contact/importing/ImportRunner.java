package fi.seloste.contact.importing;

import fi.seloste.common.Attempts;
import fi.seloste.common.CurrentTenant;
import fi.seloste.contact.ContactStates;
import fi.seloste.contact.Declaration;
import fi.seloste.contact.NotDeclaredException;
import fi.seloste.contact.file.TableFile;
import fi.seloste.contact.file.UnreadableFileException;
import fi.seloste.contact.importing.DueImports.Due;
import fi.seloste.contact.importing.ImportSteps.Claimed;
import fi.seloste.contact.importing.Imports.State;
import fi.seloste.notice.EnforcedRegisters;
import fi.seloste.security.OnBehalf;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs imports in the background, in the name of whoever began or undid them and with the rights that they have at each step. One
 * whose instance is gone is taken over by another, where it stopped (docs/decisions/0014).
 */
@Component
class ImportRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);

    private final ImportSteps steps;
    private final ImportFiles files;
    private final ImportRepository imports;
    private final ContactStates states;
    private final KnownPeopleReader people;
    private final EnforcedRegisters enforced;
    private final DueImports due;
    private final ImportWindow window;
    private final Validator validator;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportRunner(
            ImportSteps steps,
            ImportFiles files,
            ImportRepository imports,
            ContactStates states,
            KnownPeopleReader people,
            EnforcedRegisters enforced,
            DueImports due,
            ImportWindow window,
            Validator validator,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.steps = steps;
        this.files = files;
        this.imports = imports;
        this.states = states;
        this.people = people;
        this.enforced = enforced;
        this.due = due;
        this.window = window;
        this.validator = validator;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(Due due) {
        Thread.ofVirtual().name("import-" + due.id()).start(() -> run(due.tenant(), due.id()));
    }

    /** Goes on with what a stop interrupted, and erases what can be undone no more. */
    @Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void round() {
        due.waiting().forEach(this::on);
        due.over().forEach(over -> CurrentTenant.runAs(over.tenant(), () -> window.eraseEnded(over.id())));
    }

    void run(UUID tenant, UUID id) {
        CurrentTenant.runAs(tenant, () -> steps.claim(id)
                .ifPresent(claimed -> OnBehalf.of(claimed.person(), claimed.name(), () -> {
                    run(id, claimed);
                    return null;
                })));
    }

    private void run(UUID id, Claimed claimed) {
        try {
            if (claimed.state() == State.RUNNING) {
                files.read(id, file -> Attempts.of(() -> bring(id, file)));
            } else {
                while (steps.undo(id)) {
                    LOG.debug("A step of an import was undone");
                }
                steps.end(id, State.UNDONE, null);
            }
        } catch (RuntimeException e) {
            if (isOfTheDatabase(e)) {
                LOG.warn("An import waits for the database: {}", e.getClass().getSimpleName());
            } else {
                LOG.warn("An import ended: {}", e.getClass().getSimpleName());
                steps.end(id, State.FAILED, reason(e));
            }
        }
    }

    private static boolean isOfTheDatabase(RuntimeException error) {
        return Attempts.isTransient(error)
                || error instanceof TransientDataAccessException
                || error instanceof RecoverableDataAccessException
                || error instanceof NonTransientDataAccessResourceException
                || error instanceof CannotCreateTransactionException;
    }

    private static String reason(RuntimeException error) {
        return switch (error) {
            case AccessDeniedException denied -> "import.failed.rights";
            case UnreadableFileException unreadable -> "import.failed.file";
            case NotDeclaredException undeclared -> "import.failed.declared";
            default -> "import.failed.other";
        };
    }

    /**
     * Begins where the import stopped, whyever it did. A round remembers whom it met, and does not outlive a step that
     * was rolled back: hence a transaction of its own for each, which is not run again by itself.
     */
    private Void bring(UUID id, TableFile file) {
        var setup = imports.findById(id).orElseThrow().setup();
        var all = new Declaration(enforced.all());
        var round = new ImportRound(
                setup, file.header(), all, people.read(all), steps.met(id), validator, LocalDate.now(clock));
        var read = 0;
        var done = steps.progress(id).read();
        try (var rows = file.rows()) {
            for (; read < done && rows.hasNext(); read++) {
                rows.next();
            }
            while (rows.hasNext()) {
                var some = ImportRound.some(rows);
                var before = read;
                if (!Boolean.TRUE.equals(transaction.execute(status -> steps.write(id, before, some, round)))) {
                    return null;
                }
                read += some.size();
            }
        }
        steps.end(id, State.DONE, null);
        return null;
    }
}
