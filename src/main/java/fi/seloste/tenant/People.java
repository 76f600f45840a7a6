package fi.seloste.tenant;

import fi.seloste.security.CurrentPerson;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people who have signed in. */
@Component
class People {

    private final PersonRepository people;

    People(PersonRepository people) {
        this.people = people;
    }

    /** The person signed in, stored on first meeting and kept up to date with what the identity provider says. */
    @Transactional
    public PersonEntity current() {
        var person = CurrentPerson.required();
        var stored = people.findByIssuerAndSubject(
                        person.identity().issuer(), person.identity().subject())
                .orElseGet(() -> people.save(new PersonEntity(person)));
        stored.refresh(person);
        return stored;
    }

    /** Keeps somebody who is stored up to date; whoever is a member nowhere is not stored. */
    @Transactional
    public void follow() {
        CurrentPerson.get().ifPresent(person -> people.findByIssuerAndSubject(
                        person.identity().issuer(), person.identity().subject())
                .ifPresent(stored -> stored.refresh(person)));
    }
}
