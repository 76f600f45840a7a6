package fi.seloste.tenant;

import fi.seloste.common.Slug;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way in for public pages and jobs, which nobody is signed in to: by slug, for {@code CurrentTenant.runAs}. */
@Service
@Transactional(readOnly = true)
public class PublicOrganisations {

    private final OrganisationRepository organisations;
    private final SlugHistoryRepository oldSlugs;
    private final ClosedAddressRepository closed;

    PublicOrganisations(
            OrganisationRepository organisations, SlugHistoryRepository oldSlugs, ClosedAddressRepository closed) {
        this.organisations = organisations;
        this.oldSlugs = oldSlugs;
        this.closed = closed;
    }

    /** Whether an organisation of the slug was here and was erased. */
    public boolean isClosed(String slug) {
        return Slug.isValid(slug) && closed.existsBySlug(slug);
    }

    /** The organisation of a slug, or of one that it had before: compare the slugs to know whether to redirect. */
    public Optional<Organisation> bySlug(String slug) {
        // The database takes no notice of spaces at the end.
        if (!Slug.isValid(slug)) {
            return Optional.empty();
        }
        return organisations
                .findBySlug(slug)
                .or(() -> oldSlugs.findById(slug).flatMap(old -> organisations.findById(old.organisationId())))
                .map(OrganisationEntity::toOrganisation);
    }
}
