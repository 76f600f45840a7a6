package fi.seloste.register;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PartRepository extends JpaRepository<PartEntity, UUID> {

    List<PartEntity> findByRegisterIdOrderByPositionAscIdAsc(UUID registerId);

    List<PartEntity> findByRegisterIdInOrderByPositionAscIdAsc(Collection<UUID> registerIds);
}
