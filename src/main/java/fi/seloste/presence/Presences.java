package fi.seloste.presence;

import fi.seloste.common.CurrentTenant;
import fi.seloste.security.Access;
import fi.seloste.security.MayRead;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of the current organisation has the same thing open. It is kept in the database, for the others may be served by
 * another instance, and for no longer than half a minute after a window was last heard of.
 */
@Service
@MayRead
@Transactional
public class Presences {

    /**
     * Another member who has the same thing open.
     *
     * @param editing whether something is typed there that is not saved
     */
    public record Somebody(String name, boolean editing) {}

    private final PresenceRows rows;
    private final Access access;

    Presences(PresenceRows rows, Access access) {
        this.rows = rows;
        this.access = access;
    }

    /** Says that the window still shows the subject, and answers who else does. */
    public List<Somebody> stay(UUID window, UUID subject, boolean editing) {
        var me = access.membership().orElseThrow().person();
        rows.keep(CurrentTenant.required(), window, subject, me, editing);
        return rows.others(CurrentTenant.required(), subject, me);
    }

    public void leave(UUID window) {
        rows.remove(CurrentTenant.required(), window);
    }
}
