package fi.seloste.tenant;

import fi.seloste.common.Archive;
import fi.seloste.common.AuditedAction;
import fi.seloste.common.CurrentTenant;
import fi.seloste.common.Holding;
import fi.seloste.security.MayManage;
import fi.seloste.security.MayRead;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closing the current organisation: everything is given out in one file, and after a waiting time everything is erased.
 * Until then all works as before, and the owner can take it back.
 */
@Service
@MayManage
@Transactional
public class Closing {

    public static final Duration WAIT = Duration.ofDays(30);

    private final OrganisationRepository organisations;
    private final Members members;
    private final LetterRepository letters;
    private final List<Holding> holdings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Closing(
            OrganisationRepository organisations,
            Members members,
            LetterRepository letters,
            List<Holding> holdings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisations = organisations;
        this.members = members;
        this.letters = letters;
        this.holdings = holdings;
        this.events = events;
        this.clock = clock;
    }

    /** The day from which everything is erased; empty where the organisation is not being closed. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<LocalDate> erasedFrom() {
        return Optional.ofNullable(current().erasedFrom())
                .map(from -> from.atZone(clock.getZone()).toLocalDate());
    }

    /** Begins the waiting time; where it runs already, it goes on. */
    public void begin() {
        var organisation = current();
        if (organisation.erasedFrom() == null) {
            organisation.eraseFrom(Instant.now(clock).plus(WAIT));
        }
    }

    public void takeBack() {
        current().eraseFrom(null);
    }

    /** Writes everything that is kept of the organisation as one zip file. */
    public void export(OutputStream out) {
        var organisation = current();
        events.publishEvent(
                new AuditedAction(AuditedAction.Kind.EXPORTED, "OrganisationEntity", CurrentTenant.required()));
        try (var archive = new Archive(out)) {
            archive.json("organisation.json", organisation.toOrganisation());
            archive.json("members.json", members.all());
            archive.json(
                    "letters.json",
                    letters.ofOrganisation(CurrentTenant.required()).stream().map(LetterEntity::toRow));
            holdings.forEach(holding -> holding.writeTo(archive));
        }
    }

    private OrganisationEntity current() {
        return organisations.findById(CurrentTenant.required()).orElseThrow();
    }
}
