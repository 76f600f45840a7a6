package fi.seloste.tenant;

import fi.seloste.security.PersonIdentity;
import fi.seloste.security.PersonNames;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredNames implements PersonNames {

    private final PersonRepository people;

    StoredNames(PersonRepository people) {
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonIdentity, String> of(Collection<PersonIdentity> asked) {
        return people
                .findBySubjectIn(asked.stream().map(PersonIdentity::subject).collect(Collectors.toSet()))
                .stream()
                .filter(person -> asked.contains(new PersonIdentity(person.issuer(), person.subject())))
                .collect(Collectors.toMap(
                        person -> new PersonIdentity(person.issuer(), person.subject()), PersonEntity::name));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> ofIds(Collection<UUID> asked) {
        return people.findAllById(asked).stream().collect(Collectors.toMap(PersonEntity::id, PersonEntity::name));
    }
}
