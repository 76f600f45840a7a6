package fi.seloste.tenant;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LogoRepository extends JpaRepository<LogoEntity, UUID> {

    /** The current organisation's, without its bytes. */
    @Query("select new fi.seloste.tenant.Logo(l.sha256, l.width, l.height) from Logo l")
    Optional<Logo> look();

    @Query("select l from Logo l")
    Optional<LogoEntity> current();

    Optional<LogoEntity> findBySha256(byte[] sha256);
}
