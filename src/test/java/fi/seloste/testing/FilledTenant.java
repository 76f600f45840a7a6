package fi.seloste.testing;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * An organisation with one row of every kind, found by what it is. It remembers which rows it was asked for, so that a
 * test can find out what a call refers to.
 */
public final class FilledTenant {

    /** What can be referred to by id, address or token. */
    public enum Kind {
        PARTY,
        SERVICE,
        TRANSFER,
        REGISTER,
        REGISTER_SLUG,
        GROUP,
        PURPOSE,
        CATEGORY,
        FIELD,
        SOURCE,
        /** A part that nothing refers to. */
        UNUSED_PART,
        NOTICE,
        NOTICE_SLUG,
        /** A notice that was never published. */
        DRAFT_NOTICE,
        VERSION,
        CONTACT,
        SERVICE_CONTACT,
        MEMBERSHIP,
        INVITATION
    }

    private final TestTenant tenant;
    private final String mark;
    private final Map<Kind, String> rows;
    private final Set<Kind> asked = EnumSet.noneOf(Kind.class);

    FilledTenant(TestTenant tenant, String mark, Map<Kind, String> rows) {
        this.tenant = tenant;
        this.mark = mark;
        this.rows = new EnumMap<>(rows);
    }

    public TestTenant tenant() {
        return tenant;
    }

    /** Stands in every text of the organisation, and nowhere else. */
    public String mark() {
        return mark;
    }

    public UUID id(Kind kind) {
        return UUID.fromString(text(kind));
    }

    public String text(Kind kind) {
        asked.add(kind);
        return rows.get(kind);
    }

    /** What was asked for since the last time. */
    public Set<Kind> asked() {
        var result = EnumSet.copyOf(asked);
        asked.clear();
        return result;
    }

    /** The same organisation, but for one row that is another's. */
    public FilledTenant withRowOf(FilledTenant other, Kind kind) {
        var mixed = new FilledTenant(tenant, mark, rows);
        mixed.rows.put(kind, other.rows.get(kind));
        return mixed;
    }
}
