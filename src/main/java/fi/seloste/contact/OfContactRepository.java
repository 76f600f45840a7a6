package fi.seloste.contact;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.repository.NoRepositoryBean;

/** The rows of one kind that contacts have. */
@NoRepositoryBean
interface OfContactRepository<E extends OfContact> extends JpaRepository<E, UUID> {

    List<E> findByContactId(UUID contactId);

    List<E> findByContactIdIn(Collection<UUID> contactIds);
}
