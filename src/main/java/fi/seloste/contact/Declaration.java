package fi.seloste.contact;

import fi.seloste.contact.NotDeclaredException.What;
import fi.seloste.register.DataCategory;
import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import fi.seloste.register.Group;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.Source;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What may be stored of a person who stands in certain registers, as these are enforced: the fields under categories
 * held here, and what else is kept where a category says so.
 */
public final class Declaration {

    private static final Set<FieldType> SEARCHED = EnumSet.of(FieldType.TEXT, FieldType.EMAIL, FieldType.PHONE);

    private final List<RegisterConfiguration> registers;
    private final Map<UUID, DataField> fields;
    private final Set<UUID> special;
    private final Map<Set<UUID>, Declaration> parts = new ConcurrentHashMap<>();

    /** What follows from the registers is found once: whole files are held against it. */
    public Declaration(List<RegisterConfiguration> registers) {
        this.registers = List.copyOf(registers);
        this.fields = held();
        this.special = protectedMore();
    }

    public List<RegisterConfiguration> registers() {
        return registers;
    }

    /** The declaration of those registers alone that the person stands in. */
    public Declaration in(Set<UUID> ids) {
        return parts.computeIfAbsent(
                Set.copyOf(ids),
                own -> new Declaration(registers.stream()
                        .filter(register -> own.contains(register.id()))
                        .toList()));
    }

    /** The fields by id, in the registers' order. */
    public Map<UUID, DataField> fields() {
        return new LinkedHashMap<>(fields);
    }

    private Map<UUID, DataField> held() {
        var fields = new LinkedHashMap<UUID, DataField>();
        for (var register : registers) {
            register.rows(DataField.class).forEach(row -> {
                var field = (DataField) row.part();
                if (register.part(field.category())
                        .filter(part ->
                                part instanceof DataCategory category && category.held() == DataCategory.HeldAt.HERE)
                        .isPresent()) {
                    fields.put(row.id(), field);
                }
            });
        }
        return fields;
    }

    /** The fields that may stand in a list of people. What the law protects more is not among them. */
    public Map<UUID, DataField> listed() {
        var listed = fields();
        listed.keySet().removeAll(special());
        return listed;
    }

    /** The fields that people find contacts by. */
    Map<UUID, DataField> searched() {
        var searched = listed();
        searched.values().removeIf(field -> !SEARCHED.contains(field.type()));
        return searched;
    }

    /** The fields whose data the law protects more than other data. */
    public Set<UUID> special() {
        return new HashSet<>(special);
    }

    private Set<UUID> protectedMore() {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().type() == FieldType.IDENTITY_CODE
                        || registers.stream()
                                .flatMap(register ->
                                        register.part(field.getValue().category()).stream())
                                .anyMatch(part -> part instanceof DataCategory category && category.special() != null))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The fields that hold a postal address, but for those whose data the law protects more. */
    public Set<UUID> addresses() {
        var special = special();
        return fields().entrySet().stream()
                .filter(field -> field.getValue().type() == FieldType.ADDRESS)
                .map(Map.Entry::getKey)
                .filter(field -> !special.contains(field))
                .collect(Collectors.toSet());
    }

    /** Whether there are fields whose data the law protects more than other data. */
    public boolean hasSpecial() {
        return !special().isEmpty();
    }

    /** Where a value of the field came from: from where the entry did in a register that has the field; or null. */
    UUID sourceOf(UUID field, List<ContactDetails.Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.source() != null
                        && in(Set.of(entry.register())).fields().containsKey(field))
                .findFirst()
                .map(ContactDetails.Entry::source)
                .orElse(null);
    }

    public boolean declares(Kept kept) {
        return registers.stream()
                .flatMap(register -> register.parts(DataCategory.class))
                .anyMatch(kept::isMeantBy);
    }

    /**
     * @throws NotDeclaredException  where a register in force does not declare something of it
     * @throws InvalidValueException where a value does not have its field's form
     */
    public void require(ContactDetails details) {
        require(details, Map.of());
    }

    /**
     * @param standing what is stored already: what had a right form once stays, as long as nobody changes it
     */
    void require(ContactDetails details, Map<UUID, String> standing) {
        details.entries().forEach(this::requirePlace);
        var own = in(details.registers());
        if (!own.declares(Kept.NAME)) {
            throw new NotDeclaredException(What.NAME, null);
        }
        if (details.organisation() != null && !details.organisation().isBlank() && !own.declares(Kept.ORGANISATION)) {
            throw new NotDeclaredException(What.ORGANISATION, null);
        }
        var fields = own.fields();
        details.values().forEach((id, value) -> {
            if (!fields.containsKey(id)) {
                throw new NotDeclaredException(What.FIELD, id);
            }
        });
        fields.forEach((id, field) -> {
            var value = details.values().get(id);
            if (value == null || !value.equals(standing.get(id))) {
                FieldForm.require(id, field, value);
            }
        });
    }

    /** The declaration with a field as it is about to be written. */
    Declaration with(UUID id, DataField written) {
        return new Declaration(registers.stream()
                .map(register -> new RegisterConfiguration(
                        register.id(),
                        register.slug(),
                        register.details(),
                        register.parts().stream()
                                .map(row -> row.id().equals(id) ? new PartRow(id, written) : row)
                                .toList()))
                .toList());
    }

    /** Whether a value from before says the same, maybe in another form. */
    boolean isSame(UUID field, String before, String stored) {
        return FieldForm.stored(fields().get(field), before).equals(stored);
    }

    /** The details with each value as it is stored. */
    ContactDetails stored(ContactDetails typed) {
        var fields = fields();
        var values = new HashMap<>(typed.values());
        values.replaceAll((id, value) -> FieldForm.stored(fields.get(id), value));
        return new ContactDetails(typed.name(), typed.organisation(), typed.entries(), values);
    }

    /**
     * @throws NotDeclaredException where its register does not declare the group or the source
     */
    public void requirePlace(ContactDetails.Entry entry) {
        var register = registers.stream()
                .filter(each -> each.id().equals(entry.register()))
                .findFirst()
                .orElseThrow(() -> new NotDeclaredException(What.GROUP, entry.group()));
        if (register.part(entry.group()).filter(Group.class::isInstance).isEmpty()) {
            throw new NotDeclaredException(What.GROUP, entry.group());
        }
        if (entry.source() != null
                && register.part(entry.source())
                        .filter(Source.class::isInstance)
                        .isEmpty()) {
            throw new NotDeclaredException(What.SOURCE, entry.source());
        }
    }
}
