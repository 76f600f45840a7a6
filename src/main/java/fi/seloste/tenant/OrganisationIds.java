package fi.seloste.tenant;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every organisation there is, for the jobs that look after each of them. */
@Component
public class OrganisationIds {

    private final OrganisationRepository organisations;

    OrganisationIds(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    public List<UUID> all() {
        return organisations.findIds();
    }
}
