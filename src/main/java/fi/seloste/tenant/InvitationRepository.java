package fi.seloste.tenant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface InvitationRepository extends JpaRepository<InvitationEntity, UUID> {

    Optional<InvitationEntity> findByTokenHash(byte[] tokenHash);

    List<InvitationEntity> findByOrganisationIdOrderByExpiresAtDesc(UUID organisationId);

    Optional<InvitationEntity> findByIdAndOrganisationId(UUID id, UUID organisationId);
}
