package fi.seloste.tenant;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClosedAddressRepository extends Repository<ClosedAddress, String> {

    boolean existsBySlug(String slug);

    @Query("select c from ClosedAddress c where c.slug like :pattern escape '!' order by c.slug")
    List<ClosedAddress> search(String pattern, Pageable page);

    @Query("select count(c) from ClosedAddress c where c.slug like :pattern escape '!'")
    long countFound(String pattern);
}
