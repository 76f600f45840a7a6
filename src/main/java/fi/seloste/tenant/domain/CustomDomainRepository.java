package fi.seloste.tenant.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CustomDomainRepository extends JpaRepository<CustomDomainEntity, UUID> {

    @Query("select d from CustomDomain d")
    Optional<CustomDomainEntity> current();
}
