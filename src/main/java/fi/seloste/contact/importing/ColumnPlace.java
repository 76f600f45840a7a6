package fi.seloste.contact.importing;

import fi.seloste.contact.Ban;
import java.util.UUID;

/**
 * Where a column of a file goes.
 *
 * @param field for {@link Kind#FIELD}
 * @param ban   for {@link Kind#BAN}: whoever has yes there forbids it
 */
public record ColumnPlace(Kind kind, UUID field, Ban ban) {

    public enum Kind {
        LEFT_OUT,
        NAME,
        GIVEN_NAME,
        FAMILY_NAME,
        ORGANISATION,
        KEYWORDS,
        FIELD,
        BAN
    }

    public static final ColumnPlace LEFT_OUT = new ColumnPlace(Kind.LEFT_OUT, null, null);

    public static ColumnPlace of(Kind kind) {
        return new ColumnPlace(kind, null, null);
    }

    public static ColumnPlace field(UUID field) {
        return new ColumnPlace(Kind.FIELD, field, null);
    }

    public static ColumnPlace ban(Ban ban) {
        return new ColumnPlace(Kind.BAN, null, ban);
    }
}
