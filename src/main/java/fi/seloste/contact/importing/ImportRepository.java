package fi.seloste.contact.importing;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ImportRepository extends JpaRepository<ImportEntity, UUID> {

    List<ImportEntity> findAllByOrderByIdDesc();

    /** Locks the import, so that its steps, its cancelling and its undoing happen one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Import i where i.id = :id")
    Optional<ImportEntity> lock(UUID id);
}
