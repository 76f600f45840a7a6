package fi.seloste.demo.tenants;

import fi.seloste.common.LocalizedText;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import fi.seloste.register.Part;
import fi.seloste.register.RegisterDetails;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A register in the making.
 *
 * @param prefix what the names of its rows begin with, so that they stay apart from another register's
 */
record Register(Desk desk, UUID id, String prefix) {

    static Register on(Desk desk, String prefix, RegisterDetails details) {
        return new Register(desk, desk.register(prefix + "register", details), prefix);
    }

    UUID add(String name, Part part) {
        return desk.part(prefix + name, id, part);
    }

    UUID add(String name, Supplier<? extends Part> part) {
        return add(name, part.get());
    }

    UUID email(UUID category) {
        return field("field.email", category, FieldType.EMAIL, "Sähköposti", "E-post", "E-mail");
    }

    UUID phone(UUID category) {
        return field("field.phone", category, FieldType.PHONE, "Puhelin", "Telefon", "Phone");
    }

    UUID address(UUID category) {
        return field("field.address", category, FieldType.ADDRESS, "Osoite", "Adress", "Address");
    }

    UUID field(String name, UUID category, FieldType type, String fi, String sv, String en) {
        return add(name, new DataField(category, LocalizedText.of(fi, sv, en), type, false, List.of()));
    }

    /** A notice over this register alone. */
    void notice(String slug, NoticeDetails details) {
        desk.notice(prefix + "notice", slug, details, List.of(id));
    }
}
