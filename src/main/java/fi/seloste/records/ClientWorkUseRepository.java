package fi.seloste.records;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ClientWorkUseRepository extends JpaRepository<ClientWorkUse, UUID> {

    List<ClientWorkUse> findByClientWorkId(UUID clientWorkId);
}
