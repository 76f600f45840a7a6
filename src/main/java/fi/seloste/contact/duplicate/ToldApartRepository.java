package fi.seloste.contact.duplicate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ToldApartRepository extends JpaRepository<ToldApartEntity, UUID> {

    Optional<ToldApartEntity> findByFirstIdAndSecondId(UUID firstId, UUID secondId);

    @Query("select t from ToldApart t where t.firstId = :contact or t.secondId = :contact")
    List<ToldApartEntity> findOf(UUID contact);

    List<ToldApartEntity> findAllByOrderByIdDesc(Limit limit);
}
