package fi.seloste.tenant.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * The host that an organisation's owner has stated.
 *
 * @param code      what the record or the file says
 * @param since     from when it is in its state
 * @param leadsHere whether it was seen to lead to this installation; only then are people sent to it
 */
public record CustomDomain(HostName host, String code, State state, Instant since, boolean leadsHere) {

    public enum State {
        /** Not proven yet. */
        STATED,
        SERVED,
        /** Served, but not proven the last time: its owner is warned. */
        DOUBTED,
        /** Not proven for so long that it is not served any more. */
        LAPSED
    }

    /** How long a host is served without being proven. Longer than it takes until the owner has had a letter. */
    public static final Duration PATIENCE = Duration.ofDays(14);

    public static final String FILE = HostFile.PATH;

    public boolean isServed() {
        return state == State.SERVED || state == State.DOUBTED;
    }

    /** When it is not served any more, unless it is proven again. */
    public Instant lapses() {
        return since.plus(PATIENCE);
    }

    /** The name of the record that proves it. */
    public String record() {
        return DomainCheck.RECORD + host;
    }
}
