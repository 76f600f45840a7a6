package fi.seloste.demo.tenants;

import fi.seloste.contact.Ban;
import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.ServiceContacts;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** A firm's contacts: each person stands in one group. */
final class Crowd {

    private final Desk desk;
    private final Iterator<Person> people = Person.all().iterator();

    Crowd(Desk desk) {
        this.desk = desk;
    }

    Standing of(Register register, UUID group) {
        return new Standing(register.id(), group);
    }

    /** How the people of one group are kept. */
    final class Standing {

        private final UUID register;
        private final UUID group;
        private final Map<UUID, Function<Person, String>> values = new LinkedHashMap<>();
        private final Map<UUID, String> consents = new HashMap<>();
        private UUID source;
        private boolean atOrganisation;
        private Set<Ban> bans = Set.of();
        private ServiceContacts.Occasion served;
        private Person last;

        private Standing(UUID register, UUID group) {
            this.register = register;
            this.group = group;
        }

        Standing from(UUID source) {
            this.source = source;
            return this;
        }

        /** They act for organisations. */
        Standing atOrganisations() {
            atOrganisation = true;
            return this;
        }

        Standing with(UUID field, Function<Person, String> value) {
            values.put(field, value);
            return this;
        }

        Standing consenting(UUID purpose, String textShown) {
            consents.put(purpose, textShown);
            return this;
        }

        /** Every third of them forbids something. */
        Standing forbidding(Ban... bans) {
            this.bans = new LinkedHashSet<>(List.of(bans));
            return this;
        }

        Standing served(ServiceContacts.Occasion occasion) {
            served = occasion;
            return this;
        }

        /** The next people that nobody has named yet. */
        Standing people(int count) {
            for (var i = 0; i < count; i++) {
                last = people.next();
                keep(last);
            }
            return this;
        }

        /** The last of them was added once more, under another name of theirs: it happens. */
        void again(String name) {
            keep(new Person(last.number(), name, last.organisation()));
        }

        private void keep(Person person) {
            var since = desk.today().minusDays(40L * person.number());
            var kept = new HashMap<UUID, String>();
            values.forEach((field, value) -> kept.put(field, value.apply(person)));
            desk.contact(
                    new ContactDetails(
                            person.name(),
                            atOrganisation ? person.organisation() : null,
                            List.of(new ContactDetails.Entry(register, group, source, since, null)),
                            kept),
                    new Kept(
                            consents,
                            person.number() % 3 == 0 ? bans : Set.of(),
                            served,
                            desk.today().minusDays(9L * person.number())));
        }
    }
}
