package fi.seloste.tenant;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PersonRepository extends JpaRepository<PersonEntity, UUID> {

    List<PersonEntity> findBySubjectIn(Collection<String> subjects);

    Optional<PersonEntity> findByIssuerAndSubject(String issuer, String subject);
}
