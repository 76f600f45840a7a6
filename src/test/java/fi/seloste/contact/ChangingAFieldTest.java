package fi.seloste.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.common.Versioned;
import fi.seloste.notice.Notices;
import fi.seloste.notice.Publishing;
import fi.seloste.register.DataField;
import fi.seloste.register.FieldEffect;
import fi.seloste.register.FieldType;
import fi.seloste.register.Part;
import fi.seloste.register.RegisterParts;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestRegister;
import fi.seloste.testing.TestRegisters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Changing or removing a field says first whom it touches; what stays fits the field, and nothing stays unseen. */
@SelosteTest
class ChangingAFieldTest {

    @Autowired
    TestRegisters registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    Notices notices;

    @Autowired
    Publishing publishing;

    @Autowired
    Contacts contacts;

    private TestRegister customers;
    private UUID category;

    @BeforeEach
    void createRegister() throws Exception {
        customers = registers.ofCustomers();
        category = customers.category("Data");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEXT | 12,5 | NUMBER | 12.5",
                "TEXT | many | NUMBER |",
                "TEXT | 24.12.2025 | DATE | 2025-12-24",
                "DATE | 2025-12-24 | TEXT | 2025-12-24",
                "TEXT | 040 123 4567 | PHONE | +358401234567",
                "PHONE | 040 123 4567 | TEXT | +358401234567",
                "TEXT | two | CHOICE | 1",
                "CHOICE | 1 | TEXT | Two",
                "CHOICE | 1 | CHOICES | [1]",
                "CHOICES | [0,1] | CHOICE |",
                "CHOICES | [0,1] | LONG_TEXT | One, Two",
                "YES_NO | true | TEXT | Kyllä",
                "TEXT | aino | EMAIL |",
                "IDENTITY_CODE | 131052-308T | TEXT |",
                "NUMBER | 12.5 | TEXT | 12.5",
                "ADDRESS | Mallikatu 1 | LONG_TEXT | Mallikatu 1",
                "URL | https://firma.example | TEXT | https://firma.example"
            })
    void aValueIsTurnedIntoTheNewKindOrErased(FieldType before, String value, FieldType after, String turned)
            throws Exception {
        var field = add(field(before, "One", "Two"));
        var aino = store(Map.of(field, value));

        assertThat(effect(field, field(after, "One", "Two")))
                .isEqualTo(new FieldEffect(1, turned == null ? 1 : 0, true));
        change(field, field(after, "One", "Two"));

        assertThat(value(aino, field)).isEqualTo(turned);
        assertThat(ask(() -> parts.valuesUnder(field))).isEqualTo(turned == null ? 0 : 1);
    }

    @Test
    void anAlternativeThatIsRemovedTakesItsValuesAlongAndNobodyElsesChange() throws Exception {
        var field = add(field(FieldType.CHOICE, "Tea", "Coffee", "Juice"));
        var tea = store(Map.of(field, "0"));
        var coffee = store(Map.of(field, "1"));
        var juice = store(Map.of(field, "2"));
        var without = field(FieldType.CHOICE, "Juice", "Tea");

        assertThat(effect(field, without)).isEqualTo(new FieldEffect(3, 1, true));
        change(field, without);

        assertThat(value(tea, field)).isEqualTo("1");
        assertThat(value(coffee, field)).isNull();
        assertThat(value(juice, field)).isEqualTo("0");
    }

    @Test
    void ofSeveralChoicesThoseThatAreLeftStay() throws Exception {
        var field = add(field(FieldType.CHOICES, "Tea", "Coffee", "Juice"));
        var both = store(Map.of(field, "[0,2]"));
        var coffee = store(Map.of(field, "[1]"));

        change(field, field(FieldType.CHOICES, "Tea", "Juice"));

        assertThat(value(both, field)).isEqualTo("[0,1]");
        assertThat(value(coffee, field)).isNull();
    }

    @Test
    void anAlternativeThatIsCalledOtherwiseKeepsItsValues() throws Exception {
        var field = add(field(FieldType.CHOICE, "Tee", "Coffee"));
        var tea = store(Map.of(field, "0"));

        assertThat(effect(field, field(FieldType.CHOICE, "Tea", "Coffee"))).isEqualTo(new FieldEffect(1, 0, true));
        change(field, field(FieldType.CHOICE, "Tea", "Coffee"));

        assertThat(value(tea, field)).isEqualTo("0");
    }

    @Test
    void underANoticeInForceAValueFitsItsFieldAtOnce() throws Exception {
        var field = add(field(FieldType.CHOICE, "Tea", "Coffee"));
        var coffee = store(Map.of(field, "1"));
        var notice = ask(() -> notices.add(FilledTenants.notice("Customers"), "customers", List.of(customers.id())));
        ask(() -> publishing.publish(notice, new Publishing.Request(null, false, Map.of())));

        change(field, field(FieldType.CHOICE, "Coffee", "Water"));

        assertThat(value(coffee, field)).isEqualTo("0");
        var written = ask(() -> contacts.declaration()).fields().get(field);
        assertThat(ValueWords.of(written, "0", Language.EN)).isEqualTo("Coffee");
    }

    @Test
    void removingAFieldSaysWhoLosesAValueAndWhetherItsGroupHasAnother() throws Exception {
        var field = add(field(FieldType.TEXT));
        store(Map.of(field, "Chess"));
        assertThat(effect(field, null)).isEqualTo(new FieldEffect(1, 1, true));

        add(field(FieldType.NUMBER));
        assertThat(effect(field, null)).isEqualTo(new FieldEffect(1, 1, false));
    }

    private FieldEffect effect(UUID field, DataField after) throws Exception {
        return ask(() -> parts.effectOn(field, after));
    }

    private void change(UUID field, DataField after) throws Exception {
        customers
                .tenant()
                .asOwner(() ->
                        parts.change(new Versioned<Part>(field, parts.get(field).version(), after)));
    }

    private String value(UUID contact, UUID field) throws Exception {
        return ask(() -> contacts.open(contact)).value().values().get(field);
    }

    private UUID store(Map<UUID, String> values) throws Exception {
        return customers.store("Aino", values);
    }

    private DataField field(FieldType type, String... choices) {
        return TestRegister.field(category, "Field", type, choices);
    }

    private UUID add(Part part) throws Exception {
        return customers.add(part);
    }

    private <T> T ask(Callable<T> work) throws Exception {
        return customers.tenant().asOwner(work);
    }
}
