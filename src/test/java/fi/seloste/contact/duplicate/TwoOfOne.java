package fi.seloste.contact.duplicate;

import fi.seloste.common.Wording;
import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.ContactDetails.Entry;
import fi.seloste.contact.Contacts;
import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import fi.seloste.register.Group;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.TestTenant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.boot.test.context.TestComponent;

/** A register in which people can be added twice. */
@TestComponent
public class TwoOfOne {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static final List<String> KEPT =
            List.of("name", "organisation", "ordered_services", "notes_and_keywords", "relations");

    private final Registers registers;
    private final RegisterParts parts;
    private final Contacts contacts;

    TwoOfOne(Registers registers, RegisterParts parts, Contacts contacts) {
        this.registers = registers;
        this.parts = parts;
        this.contacts = contacts;
    }

    In in(TestTenant tenant) throws Exception {
        return tenant.asOwner((Callable<In>) () -> {
            var register = registers.add(FilledTenants.register("Customers"));
            var regulars = parts.add(register, new Group(FilledTenants.own("Regulars")));
            var visitors = parts.add(register, new Group(FilledTenants.own("Visitors")));
            for (var kept : KEPT) {
                parts.add(register, FilledTenants.category(Wording.entry(kept), Set.of()));
            }
            var category = parts.add(register, FilledTenants.category(FilledTenants.own("Data"), Set.of()));
            var fields = new EnumMap<FieldType, UUID>(FieldType.class);
            for (var type : List.of(
                    FieldType.EMAIL, FieldType.PHONE, FieldType.ADDRESS, FieldType.IDENTITY_CODE, FieldType.TEXT)) {
                fields.put(
                        type,
                        parts.add(
                                register,
                                new DataField(category, FilledTenants.text(type.name()), type, false, List.of())));
            }
            return new In(tenant, register, regulars, visitors, fields, contacts);
        });
    }

    /** The register in an organisation. */
    record In(
            TestTenant tenant,
            UUID register,
            UUID regulars,
            UUID visitors,
            Map<FieldType, UUID> fields,
            Contacts contacts) {

        UUID add(String name, String organisation, Map<FieldType, String> values) throws Exception {
            return add(name, organisation, new Entry(register, regulars, null, DAY, null), values);
        }

        UUID add(String name, String organisation, Entry entry, Map<FieldType, String> values) throws Exception {
            var byField = new java.util.HashMap<UUID, String>();
            values.forEach((type, value) -> byField.put(fields.get(type), value));
            return ask(() -> contacts.add(new ContactDetails(name, organisation, List.of(entry), byField)));
        }

        <T> T ask(Callable<T> work) throws Exception {
            return tenant.asOwner(work);
        }
    }
}
