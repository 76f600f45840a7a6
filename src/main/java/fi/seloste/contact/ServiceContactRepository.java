package fi.seloste.contact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

interface ServiceContactRepository extends OfContactRepository<ServiceContactEntity> {

    @Query("select max(s.day) from ServiceContact s where s.contactId = :contact")
    Optional<LocalDate> findLatestDay(UUID contact);
}
