package fi.seloste.processor;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PartyRepository extends JpaRepository<PartyEntity, UUID> {}
