package fi.seloste.records;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ClientWorkRepository extends JpaRepository<ClientWorkEntity, UUID> {}
