package fi.seloste.tenant;

import fi.seloste.common.CurrentTenant;
import fi.seloste.security.CurrentPerson;
import fi.seloste.security.MayManage;
import fi.seloste.security.MayRead;
import fi.seloste.security.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members of the current organisation. */
@Service
@MayManage
@Transactional
public class Members {

    /**
     * @param id of the membership
     * @param me whether it is the person signed in
     */
    public record Member(UUID id, String name, String email, Role role, boolean me) {}

    private final MembershipRepository memberships;
    private final PersonRepository people;
    private final OrganisationRepository organisations;

    Members(MembershipRepository memberships, PersonRepository people, OrganisationRepository organisations) {
        this.memberships = memberships;
        this.people = people;
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    public List<Member> all() {
        var found = memberships.findByOrganisationId(CurrentTenant.required());
        var persons = people
                .findAllById(found.stream().map(MembershipEntity::personId).toList())
                .stream()
                .collect(Collectors.toMap(PersonEntity::id, person -> person));
        var me = CurrentPerson.required().identity();
        return found.stream()
                .map(membership -> {
                    var person = persons.get(membership.personId());
                    return new Member(
                            membership.id(),
                            person.name(),
                            person.email(),
                            membership.role(),
                            person.subject().equals(me.subject())
                                    && person.issuer().equals(me.issuer()));
                })
                .sorted(Comparator.comparing(Member::role).thenComparing(Member::name))
                .toList();
    }

    /**
     * @throws LastOwnerException where the organisation would be left without an owner
     */
    public void changeRole(UUID id, Role role) {
        var membership = alone(() -> memberships.findByIdAndOrganisationId(id, CurrentTenant.required()));
        if (role != Role.OWNER) {
            requireAnotherOwner(membership);
        }
        membership.become(role);
    }

    /**
     * @throws LastOwnerException where the organisation would be left without an owner
     */
    public void remove(UUID id) {
        remove(alone(() -> memberships.findByIdAndOrganisationId(id, CurrentTenant.required())));
    }

    /**
     * The person signed in leaves the current organisation.
     *
     * @throws LastOwnerException where the organisation would be left without an owner
     */
    @MayRead
    public void leave() {
        var me = CurrentPerson.required().identity();
        remove(alone(() -> people.findByIssuerAndSubject(me.issuer(), me.subject())
                .flatMap(
                        person -> memberships.findByOrganisationIdAndPersonId(CurrentTenant.required(), person.id()))));
    }

    private void remove(MembershipEntity membership) {
        requireAnotherOwner(membership);
        memberships.delete(membership);
    }

    /**
     * Two owners who remove each other at once do it one after the other: the second finds itself the last. The lock
     * comes before anything is read, for a transaction sees the world as it was at its first look.
     */
    private MembershipEntity alone(Supplier<Optional<MembershipEntity>> membership) {
        organisations.lock(CurrentTenant.required()).orElseThrow();
        return membership.get().orElseThrow();
    }

    private void requireAnotherOwner(MembershipEntity membership) {
        if (membership.role() == Role.OWNER
                && memberships.countByOrganisationIdAndRole(CurrentTenant.required(), Role.OWNER) == 1) {
            throw new LastOwnerException();
        }
    }
}
