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
        ORGANISATION_SLUG(null),
        /** The SHA-256 of its logo. */
        LOGO(null),
        MEMBERSHIP("membership"),
        INVITATION("invitation"),
        TOKEN(null),
        PARTY("party"),
        /** A party that runs no service. */
        UNUSED_PARTY("party"),
        SERVICE("service"),
        /** A service that no register uses. */
        UNUSED_SERVICE("service"),
        TRANSFER("transfer"),
        REGISTER("register"),
        REGISTER_SLUG(null),
        /** A register that no notice covers and nobody stands in. */
        UNUSED_REGISTER("register"),
        GROUP("register_part"),
        PURPOSE("register_part"),
        CATEGORY("register_part"),
        FIELD("register_part"),
        SOURCE("register_part"),
        /** A part that nothing refers to. */
        UNUSED_PART("register_part"),
        CLAUSE("own_clause"),
        CLIENT_WORK("client_work"),
        NOTICE("notice"),
        NOTICE_SLUG(null),
        /** A notice that was never published. */
        DRAFT_NOTICE("notice"),
        DRAFT_NOTICE_SLUG(null),
        VERSION("notice_version"),
        CONTACT("contact"),
        /** A contact that nothing but its relation to the first refers to. */
        OTHER_CONTACT("contact"),
        /** Two who were brought together. */
        MERGE("contact_merge"),
        SERVICE_CONTACT("service_contact"),
        BOUGHT_SERVICE("bought_service"),
        NOTE("contact_note"),
        RELATION("contact_relation"),
        SAVED_LIST("saved_list"),
        /** A window in which something is open. */
        WINDOW("presence"),
        /** A file that was brought and not imported yet. */
        IMPORT("contact_import"),
        /** An old notice that was brought and is no notice yet. */
        OLD_NOTICE("old_notice");

        private final String table;

        Kind(String table) {
            this.table = table;
        }

        /** Where its rows are, by id; null for what is found by an address or a token. */
        public String table() {
            return table;
        }
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

    /** What was asked for so far. */
    public Set<Kind> asked() {
        return EnumSet.copyOf(asked);
    }

    /** The same organisation, asked for nothing yet. */
    public FilledTenant afresh() {
        return new FilledTenant(tenant, mark, rows);
    }

    /** The same organisation, but for one row that is another's. */
    public FilledTenant withRowOf(FilledTenant other, Kind kind) {
        var mixed = new FilledTenant(tenant, mark, rows);
        mixed.rows.put(kind, other.rows.get(kind));
        return mixed;
    }
}
