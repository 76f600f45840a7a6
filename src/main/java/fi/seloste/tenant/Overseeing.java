package fi.seloste.tenant;

import fi.seloste.common.CurrentTenant;
import fi.seloste.common.Holding;
import fi.seloste.security.MayOversee;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/**
 * The organisations of the installation for whoever runs it: what they are called, since when they are here, how they
 * stand and how much they keep; nothing of what they keep. It is no event of theirs, so no trail tells of it.
 */
@Service
@MayOversee
public class Overseeing {

    public enum State {
        OPEN,
        CLOSING,
        /** Erased: the address is all that is left. */
        CLOSED
    }

    /**
     * @param name    what it is called; null where it is closed
     * @param created null where it is closed
     * @param end     from when everything of it is or was erased; null where it is open
     * @param figures how many there are of what it keeps, by {@link Holding#figures} and {@value #MEMBERS}
     */
    public record Overseen(
            String slug, String name, Instant created, State state, Instant end, Map<String, Long> figures) {}

    /**
     * @param words a part of a name or an address
     * @param state null for all that are not closed
     */
    public record Search(String words, State state) {

        boolean isFor(State asked) {
            return state == asked || state == null && asked != State.CLOSED;
        }

        /** What stands for more than itself in a search is looked for as it stands. */
        String pattern() {
            return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        }
    }

    public static final String MEMBERS = "members";

    private final OrganisationRepository organisations;
    private final ClosedAddressRepository closed;
    private final MembershipRepository memberships;
    private final List<Holding> holdings;

    Overseeing(
            OrganisationRepository organisations,
            ClosedAddressRepository closed,
            MembershipRepository memberships,
            List<Holding> holdings) {
        this.organisations = organisations;
        this.closed = closed;
        this.memberships = memberships;
        this.holdings = holdings;
    }

    /**
     * By address.
     *
     * @param offset a multiple of the limit
     */
    public List<Overseen> page(Search search, int offset, int limit) {
        Pageable page = PageRequest.of(offset / limit, limit);
        return search.isFor(State.CLOSED)
                ? closed.search(search.pattern(), page).stream()
                        .map(address ->
                                new Overseen(address.slug(), null, null, State.CLOSED, address.closedAt(), Map.of()))
                        .toList()
                : organisations
                        .search(search.pattern(), search.isFor(State.OPEN), search.isFor(State.CLOSING), page)
                        .stream()
                        .map(this::overseen)
                        .toList();
    }

    public long count(Search search) {
        return search.isFor(State.CLOSED)
                ? closed.countFound(search.pattern())
                : organisations.countFound(search.pattern(), search.isFor(State.OPEN), search.isFor(State.CLOSING));
    }

    private Overseen overseen(OrganisationEntity organisation) {
        return new Overseen(
                organisation.slug(),
                organisation.details().name(),
                organisation.createdAt(),
                organisation.erasedFrom() == null ? State.OPEN : State.CLOSING,
                organisation.erasedFrom(),
                figures(organisation));
    }

    private Map<String, Long> figures(OrganisationEntity organisation) {
        var figures = new HashMap<String, Long>();
        figures.put(MEMBERS, memberships.countByOrganisationId(organisation.id()));
        CurrentTenant.runAs(organisation.id(), () -> holdings.forEach(holding -> figures.putAll(holding.figures())));
        return figures;
    }
}
