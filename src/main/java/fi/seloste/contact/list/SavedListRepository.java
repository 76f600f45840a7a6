package fi.seloste.contact.list;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SavedListRepository extends JpaRepository<SavedListEntity, UUID> {}
