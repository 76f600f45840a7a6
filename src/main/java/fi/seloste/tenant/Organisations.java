package fi.seloste.tenant;

import fi.seloste.common.CurrentTenant;
import fi.seloste.common.Ids;
import fi.seloste.common.OrganisationCreated;
import fi.seloste.common.Slug;
import fi.seloste.common.Versioned;
import fi.seloste.security.CurrentPerson;
import fi.seloste.security.MayManage;
import fi.seloste.security.MayRead;
import fi.seloste.security.Role;
import fi.seloste.security.SignedIn;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Organisations: creating one, choosing among one's own, and changing the current one. */
@Service
@SignedIn
@Transactional
public class Organisations {

    private final OrganisationRepository organisations;
    private final SlugHistoryRepository oldSlugs;
    private final PublicOrganisations publicOrganisations;
    private final MembershipRepository memberships;
    private final People people;
    private final Validator validator;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Organisations(
            OrganisationRepository organisations,
            SlugHistoryRepository oldSlugs,
            PublicOrganisations publicOrganisations,
            MembershipRepository memberships,
            People people,
            Validator validator,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.organisations = organisations;
        this.oldSlugs = oldSlugs;
        this.publicOrganisations = publicOrganisations;
        this.memberships = memberships;
        this.people = people;
        this.validator = validator;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Creates an organisation with the person signed in as its owner, who accepts the operator's agreement on
     * processing (Art. 28(3)) with it: without that there is no organisation.
     *
     * @throws ConstraintViolationException where the details are not valid
     * @throws SlugTakenException           where the slug is not valid or not free
     */
    @Transactional(propagation = Propagation.NEVER)
    public Organisation create(OrganisationDetails details, String slug) {
        require(details);
        var id = Ids.next();
        try {
            return CurrentTenant.runAs(id, () -> transaction.execute(status -> create(id, details, slug)));
        } catch (DataIntegrityViolationException e) {
            throw organisations.existsBySlug(slug) ? new SlugTakenException() : e;
        }
    }

    private Organisation create(UUID id, OrganisationDetails details, String slug) {
        requireFree(slug);
        var person = people.current();
        var organisation =
                organisations.saveAndFlush(new OrganisationEntity(id, slug, details, person.id(), Instant.now(clock)));
        memberships.save(new MembershipEntity(id, person.id(), Role.OWNER));
        events.publishEvent(new OrganisationCreated(id));
        return organisation.toOrganisation();
    }

    /** The organisations that the person signed in is a member of. */
    @Transactional(readOnly = true)
    public List<Organisation> mine() {
        var person = CurrentPerson.required().identity();
        return organisations.findOfPerson(person.issuer(), person.subject()).stream()
                .map(OrganisationEntity::toOrganisation)
                .toList();
    }

    /** The organisation of a slug, an old one included, where the person signed in is a member of it. */
    @Transactional(readOnly = true)
    public Optional<Organisation> enter(String slug) {
        var person = CurrentPerson.required().identity();
        return publicOrganisations.bySlug(slug).filter(organisation -> memberships
                .findOfPerson(person.issuer(), person.subject(), organisation.id())
                .isPresent());
    }

    @MayRead
    @Transactional(readOnly = true)
    public Organisation current() {
        return organisations.findById(CurrentTenant.required()).orElseThrow().toOrganisation();
    }

    /** The current organisation's details with the version that a form is shown. */
    @MayRead
    @Transactional(readOnly = true)
    public Versioned<OrganisationDetails> details() {
        var organisation = organisations.findById(CurrentTenant.required()).orElseThrow();
        return new Versioned<>(organisation.id(), organisation.version(), organisation.details());
    }

    /**
     * @throws fi.seloste.common.ConflictException where somebody changed it since it was shown
     */
    @MayManage
    public void change(Versioned<OrganisationDetails> changed) {
        require(changed.value());
        organisations.findById(CurrentTenant.required()).orElseThrow().change(changed.value(), changed.version());
    }

    /**
     * Gives the current organisation another slug; the old one redirects from now on.
     *
     * @throws SlugTakenException where the slug is not valid or not free
     */
    @MayManage
    public void rename(String slug) {
        var organisation = organisations.findById(CurrentTenant.required()).orElseThrow();
        if (slug.equals(organisation.slug())) {
            return;
        }
        oldSlugs.findById(slug)
                .filter(old -> old.organisationId().equals(organisation.id()))
                .ifPresentOrElse(oldSlugs::delete, () -> requireFree(slug));
        oldSlugs.save(new SlugHistory(organisation.slug(), organisation.id()));
        organisation.rename(slug);
        try {
            organisations.flush();
        } catch (DataIntegrityViolationException e) {
            // Another was a moment faster.
            throw new SlugTakenException();
        }
    }

    private void require(OrganisationDetails details) {
        var violations = validator.validate(details);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }

    private void requireFree(String slug) {
        if (!Slug.isValid(slug)
                || organisations.existsBySlug(slug)
                || oldSlugs.existsById(slug)
                || publicOrganisations.isClosed(slug)) {
            throw new SlugTakenException();
        }
    }
}
