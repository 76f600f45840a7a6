package fi.seloste.audit;

import fi.seloste.security.CurrentPerson;
import fi.seloste.security.MayRead;
import fi.seloste.security.PersonNames;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who saved a thing last: for whoever looks at it meanwhile, whatever the role; no more of the trail than that. */
@Service
@MayRead
@Transactional(readOnly = true)
public class LatestSavings {

    /** @param mine whether it was the person signed in */
    public record Saving(Instant at, String person, boolean mine) {}

    private final AuditEntries entries;
    private final PersonNames names;

    LatestSavings(AuditEntries entries, PersonNames names) {
        this.entries = entries;
        this.names = names;
    }

    /** The last time after the moment that somebody saved the thing or a part of it. */
    public Optional<Saving> after(Instant moment, UUID thing) {
        return entries.findSavings(thing, moment, PageRequest.of(0, 1)).stream()
                .findFirst()
                .map(entry -> new Saving(
                        entry.at(),
                        names.of(Set.of(entry.person()))
                                .getOrDefault(entry.person(), entry.person().subject()),
                        entry.person().equals(CurrentPerson.required().identity())));
    }
}
