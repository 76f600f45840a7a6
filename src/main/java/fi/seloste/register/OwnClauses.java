package fi.seloste.register;

import fi.seloste.security.MayEdit;
import fi.seloste.security.MayRead;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The paragraphs that the current organisation keeps as templates: taken over by copying, so that each goes its own way. */
@Service
@MayRead
@Transactional
public class OwnClauses {

    public record Kept(UUID id, OwnClause clause) {}

    private final ClauseRepository clauses;
    private final Validator validator;

    OwnClauses(ClauseRepository clauses, Validator validator) {
        this.clauses = clauses;
        this.validator = validator;
    }

    /** Every one of them, by name. */
    @Transactional(readOnly = true)
    public List<Kept> all() {
        return clauses.findAll().stream()
                .map(clause -> new Kept(clause.getId(), clause.content()))
                .sorted(Comparator.comparing(kept -> kept.clause().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /**
     * @throws ConstraintViolationException where it has no name or no section, or is too long
     */
    @MayEdit
    public UUID keep(OwnClause clause) {
        var violations = validator.validate(clause);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return clauses.save(new ClauseEntity(clause)).getId();
    }

    /**
     * Registers that began from it keep what they say.
     *
     * @throws NoSuchElementException where the organisation has no such template
     */
    @MayEdit
    public void remove(UUID id) {
        clauses.delete(clauses.findById(id).orElseThrow());
    }
}
