package fi.seloste.processor;

import fi.seloste.common.Versioned;
import fi.seloste.security.MayEdit;
import fi.seloste.security.MayRead;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The legal entities outside the current organisation that services of its inventory are run by. */
@Service
@MayRead
@Transactional
public class Parties {

    public record Party(UUID id, PartyDetails details) {}

    private final PartyRepository parties;
    private final ServiceRepository services;
    private final Validator validator;

    Parties(PartyRepository parties, ServiceRepository services, Validator validator) {
        this.parties = parties;
        this.services = services;
        this.validator = validator;
    }

    /** Every party, by name. */
    @Transactional(readOnly = true)
    public List<Party> all() {
        return parties.findAll().stream()
                .map(party -> new Party(party.getId(), party.details()))
                .sorted(Comparator.comparing(party -> party.details().name(), Names.ORDER))
                .toList();
    }

    /**
     * The party's details with the version that a form is shown.
     *
     * @throws NoSuchElementException where the organisation has no such party
     */
    @Transactional(readOnly = true)
    public Versioned<PartyDetails> details(UUID id) {
        var party = parties.findById(id).orElseThrow();
        return new Versioned<>(party.getId(), party.getVersion(), party.details());
    }

    /**
     * @throws ConstraintViolationException where the details are not valid
     */
    @MayEdit
    public UUID add(PartyDetails details) {
        require(details);
        return parties.save(new PartyEntity(details)).getId();
    }

    /**
     * @throws fi.seloste.common.ConflictException where the party was changed since it was shown
     * @throws OperatorServiceException            where it is the operator or its hosting
     */
    @MayEdit
    public void change(Versioned<PartyDetails> changed) {
        require(changed.value());
        var party = parties.findById(changed.id()).orElseThrow();
        party.requireVersion(changed.version());
        if (services.findByPartyId(party.getId()).stream().anyMatch(ServiceEntity::isOperators)) {
            throw new OperatorServiceException();
        }
        party.change(changed.value());
    }

    /**
     * @throws StillUsedException where a service is run by it
     */
    @MayEdit
    public void remove(UUID id) {
        var party = parties.findById(id).orElseThrow();
        if (!services.findByPartyId(id).isEmpty()) {
            throw new StillUsedException();
        }
        parties.delete(party);
    }

    /** The party of the same business ID, or else of the same name, where there is one already. */
    Optional<UUID> find(PartyDetails wanted) {
        return all().stream()
                .filter(party -> isSame(party.details(), wanted))
                .map(Party::id)
                .findFirst();
    }

    private static boolean isSame(PartyDetails one, PartyDetails other) {
        return one.businessId() != null && other.businessId() != null
                ? one.businessId().equals(other.businessId())
                : one.name().equalsIgnoreCase(other.name());
    }

    private void require(PartyDetails details) {
        var violations = validator.validate(details);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }
}
