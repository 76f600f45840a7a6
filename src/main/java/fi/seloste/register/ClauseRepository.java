package fi.seloste.register;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ClauseRepository extends JpaRepository<ClauseEntity, UUID> {}
