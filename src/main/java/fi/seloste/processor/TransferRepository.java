package fi.seloste.processor;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TransferRepository extends JpaRepository<TransferEntity, UUID> {

    List<TransferEntity> findByServiceIdOrderById(UUID serviceId);

    List<TransferEntity> findAllByOrderById();
}
