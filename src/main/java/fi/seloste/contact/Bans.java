package fi.seloste.contact;

import fi.seloste.security.MayEdit;
import fi.seloste.security.MayOpenContacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What contacts have forbidden (Art. 21(2)-(3)). */
@Service
@MayOpenContacts
@Transactional
public class Bans {

    private final BanRepository bans;
    private final Standing standing;
    private final Clock clock;

    Bans(BanRepository bans, Standing standing, Clock clock) {
        this.bans = bans;
        this.standing = standing;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Set<Ban> of(UUID contact) {
        return bans.findByContactId(standing.existing(contact)).stream()
                .map(BanEntity::kind)
                .collect(Collectors.toSet());
    }

    /** Notes what the person forbids, and lifts what is not among it any more. */
    @MayEdit
    public void set(UUID contact, Set<Ban> wanted) {
        var kept = bans.findByContactId(standing.existing(contact));
        var lifted = kept.stream().filter(ban -> !wanted.contains(ban.kind())).toList();
        if (!lifted.isEmpty()) {
            bans.deleteAll(lifted);
            standing.changed(contact);
        }
        var already = kept.stream().map(BanEntity::kind).collect(Collectors.toSet());
        wanted.stream()
                .filter(ban -> !already.contains(ban))
                .forEach(ban -> bans.save(new BanEntity(contact, ban, LocalDate.now(clock))));
    }
}
