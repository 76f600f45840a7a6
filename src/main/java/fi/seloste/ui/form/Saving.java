package fi.seloste.ui.form;

import static fi.seloste.ui.Messages.text;

import fi.seloste.common.ConflictException;
import fi.seloste.common.Versioned;
import fi.seloste.ui.Toast;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Saves what a form was shown and a person changed. Where somebody else saved meanwhile, nothing typed is lost: the
 * person chooses, field by field, between what they typed and what stands now.
 */
public final class Saving<R extends Record> {

    private final RecordForm<R> form;
    private final Supplier<Versioned<R>> stored;
    private final Consumer<Versioned<R>> save;
    private final Runnable saved;
    private Versioned<R> shown;

    /**
     * Shows the row as it stands.
     *
     * @param stored reads the row
     * @param save   writes it, or throws a {@link ConflictException}
     * @param saved  what follows; the person has been told
     */
    public Saving(RecordForm<R> form, Supplier<Versioned<R>> stored, Consumer<Versioned<R>> save, Runnable saved) {
        this.form = form;
        this.stored = stored;
        this.save = save;
        this.saved = saved;
        shown = stored.get();
        form.setValue(shown.value());
    }

    /** What the form was shown. */
    public Versioned<R> shown() {
        return shown;
    }

    /** Saves, if what stands in the form is valid. */
    public void save() {
        form.value().ifPresent(this::save);
    }

    private void save(R value) {
        try {
            save.accept(new Versioned<>(shown.id(), shown.version(), value));
        } catch (ConflictException | OptimisticLockingFailureException e) {
            resolve(value);
            return;
        }
        form.markSaved();
        Toast.done(text("form.saved"));
        saved.run();
    }

    private void resolve(R typed) {
        var before = shown;
        shown = stored.get();
        if (shown.value().equals(before.value()) && shown.version() != before.version()) {
            // Something else of the row was changed: nothing that this form shows.
            save(typed);
            return;
        }
        form.choose(before.value(), typed, shown.value(), chosen -> {
            form.change(chosen);
            save();
        });
    }
}
