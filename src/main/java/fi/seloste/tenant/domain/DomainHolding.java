package fi.seloste.tenant.domain;

import fi.seloste.common.Archive;
import fi.seloste.common.Holding;
import java.util.List;
import org.springframework.stereotype.Component;

/** The host that was stated; what is served of it goes with it. */
@Component
class DomainHolding implements Holding {

    private final CustomDomainRepository domains;

    DomainHolding(CustomDomainRepository domains) {
        this.domains = domains;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<String> tables() {
        return List.of("custom_domain");
    }

    @Override
    public void writeTo(Archive archive) {
        domains.current().ifPresent(domain -> archive.json("domain.json", domain.toDomain()));
    }
}
