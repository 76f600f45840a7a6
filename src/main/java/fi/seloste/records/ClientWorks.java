package fi.seloste.records;

import fi.seloste.common.Language;
import fi.seloste.common.Versioned;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.security.MayEdit;
import fi.seloste.security.MayRead;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the current organisation does on behalf of its clients. */
@Service
@MayRead
@Transactional
public class ClientWorks {

    public record Row(UUID id, ClientWork work) {}

    private static final Comparator<String> ORDER = Collator.getInstance(Language.FI.locale())::compare;

    private final ClientWorkRepository works;
    private final ClientWorkUseRepository uses;
    private final ServiceInventory services;
    private final Validator validator;

    ClientWorks(
            ClientWorkRepository works, ClientWorkUseRepository uses, ServiceInventory services, Validator validator) {
        this.works = works;
        this.uses = uses;
        this.services = services;
        this.validator = validator;
    }

    /** All of it, by client. */
    @Transactional(readOnly = true)
    public List<Row> all() {
        return works.findAll().stream()
                .map(work -> new Row(work.getId(), work.content()))
                .sorted(Comparator.comparing(row -> row.work().client(), ORDER))
                .toList();
    }

    /**
     * One of it with the version that a form is shown.
     *
     * @throws NoSuchElementException where the organisation has no such row
     */
    @Transactional(readOnly = true)
    public Versioned<ClientWork> details(UUID id) {
        var work = works.findById(id).orElseThrow();
        return new Versioned<>(work.getId(), work.getVersion(), work.content());
    }

    /**
     * @throws ConstraintViolationException where it is not valid
     * @throws NoSuchElementException       where the organisation has no such service
     */
    @MayEdit
    public UUID add(ClientWork work) {
        return add(new ClientWorkEntity(work));
    }

    /** Brings back what was removed, as the same row. */
    @MayEdit
    public void restore(Row removed) {
        add(new ClientWorkEntity(removed.id(), removed.work()));
    }

    /**
     * @throws fi.seloste.common.ConflictException where it was changed since it was shown
     */
    @MayEdit
    public void change(Versioned<ClientWork> changed) {
        require(changed.value());
        var work = works.findById(changed.id()).orElseThrow();
        work.requireVersion(changed.version());
        work.change(changed.value());
        forget(work);
        refer(work);
    }

    @MayEdit
    public void remove(UUID id) {
        var work = works.findById(id).orElseThrow();
        forget(work);
        works.delete(work);
    }

    private UUID add(ClientWorkEntity work) {
        require(work.content());
        refer(works.saveAndFlush(work));
        return work.getId();
    }

    private void refer(ClientWorkEntity work) {
        work.content().services().forEach(service -> uses.save(new ClientWorkUse(work.getId(), service)));
    }

    private void forget(ClientWorkEntity work) {
        uses.deleteAll(uses.findByClientWorkId(work.getId()));
        uses.flush();
    }

    private void require(ClientWork work) {
        var violations = validator.validate(work);
        if (!violations.isEmpty() || work.processing().isEmpty()) {
            throw new ConstraintViolationException("Work for a client says what is done", violations);
        }
        work.services().forEach(services::get);
    }
}
