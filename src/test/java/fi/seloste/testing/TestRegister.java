package fi.seloste.testing;

import fi.seloste.common.LocalizedText;
import fi.seloste.common.Wording;
import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.ContactDetails.Entry;
import fi.seloste.contact.Contacts;
import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import fi.seloste.register.Part;
import fi.seloste.register.RegisterParts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A register that declares what a test keeps in it; whatever is done here, the owner does.
 *
 * @param group its one group
 */
public record TestRegister(TestTenant tenant, UUID id, UUID group, RegisterParts parts, Contacts contacts) {

    /** When everybody came, unless a test says otherwise. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    public UUID add(Part part) throws Exception {
        return tenant.asOwner(() -> parts.add(id, part));
    }

    /** @param entries of the catalogue of what is kept, as {@code organisation} or {@code notes_and_keywords} */
    public void declare(String... entries) throws Exception {
        for (var entry : entries) {
            add(FilledTenants.category(Wording.entry(entry), Set.of()));
        }
    }

    /** A category in the organisation's own words. */
    public UUID category(String words) throws Exception {
        return add(FilledTenants.category(FilledTenants.own(words), Set.of()));
    }

    /** A field in a category of the same name. */
    public UUID field(String label, FieldType type) throws Exception {
        return add(field(category(label), label, type));
    }

    /** @param choices for the types that have alternatives; left out for others */
    public static DataField field(UUID category, String label, FieldType type, String... choices) {
        var isChoice = type == FieldType.CHOICE || type == FieldType.CHOICES;
        List<LocalizedText> alternatives =
                isChoice ? Stream.of(choices).map(FilledTenants::text).toList() : List.of();
        return new DataField(category, FilledTenants.text(label), type, false, alternatives);
    }

    public Entry entry() {
        return entry(DAY, null);
    }

    public Entry entry(LocalDate since, LocalDate until) {
        return new Entry(id, group, null, since, until);
    }

    /** Somebody who stands in this register, with values of its fields. */
    public UUID store(String name, Map<UUID, String> values) throws Exception {
        return store(new ContactDetails(name, null, List.of(entry()), values));
    }

    public UUID store(ContactDetails details) throws Exception {
        return tenant.asOwner(() -> contacts.add(details));
    }
}
