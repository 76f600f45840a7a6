package fi.seloste.tenant;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface LetterRepository extends JpaRepository<LetterEntity, UUID> {

    /** Claims those that nobody looked at lately; what another instance holds is passed over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = OrganisationRepository.SKIP_LOCKED))
    @Query("""
            select l from MemberLetter l
            where l.lookedAt <= :lookedBefore and (l.sentAt is null or l.sentAt <= :sentBefore)
            order by l.lookedAt""")
    List<LetterEntity> claimDue(Instant lookedBefore, Instant sentBefore, Limit limit);

    @Query("""
            select l from MemberLetter l join Membership m on m.id = l.membershipId
            where m.organisationId = :organisation""")
    List<LetterEntity> ofOrganisation(UUID organisation);

    /** Members who could get letters and are not counted among them yet. */
    @Query("""
            select m.id from Membership m
            where m.role in (fi.seloste.security.Role.OWNER, fi.seloste.security.Role.EDITOR)
              and not exists (select 1 from MemberLetter l where l.membershipId = m.id)
            order by m.id""")
    List<UUID> missing(Limit limit);
}
