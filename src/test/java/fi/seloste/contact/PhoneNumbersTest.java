package fi.seloste.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.common.Language;
import fi.seloste.common.Versioned;
import fi.seloste.contact.list.ContactFilter;
import fi.seloste.contact.list.ContactList;
import fi.seloste.register.FieldType;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestRegister;
import fi.seloste.testing.TestRegisters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A phone number is one number, however it is written, looked for and shown. */
@SelosteTest
class PhoneNumbersTest {

    @Autowired
    TestRegisters registers;

    @Autowired
    Contacts contacts;

    @Autowired
    ContactList list;

    @Autowired
    JdbcTemplate jdbc;

    private TestRegister customers;
    private UUID phone;

    @BeforeEach
    void declareAPhone() throws Exception {
        customers = registers.ofCustomers();
        phone = customers.field("Phone", FieldType.PHONE);
    }

    @ParameterizedTest
    @CsvSource({
        "040 123 4567, +358401234567",
        "+358 (0)40 123 4567, +358401234567",
        "00358401234567, +358401234567",
        "(09) 123 4567, +35891234567",
        "040-123 4567 ext. 12, +358401234567;ext=12",
        "+46 70 123 45 67, +46701234567",
        "0600 12345, +35860012345",
        "020 1234, +358201234",
        "112, 112",
        "116 117, 116117"
    })
    void isStoredInOneFormAndServiceNumbersAndExtensionsAreNotLost(String typed, String stored) {
        assertThat(PhoneNumbers.stored(typed)).contains(stored);
        assertThat(PhoneNumbers.stored(stored)).as("it stays what it is").contains(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"call me", "040 1", "+358 40 1234567890123", "+999 1234567"})
    void whatNobodyCanCallIsRefused(String typed) {
        assertThatThrownBy(() -> store(typed))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.error()).isEqualTo("error.value.PHONE"));
    }

    @Test
    void isShownAsItsReaderWritesIt() {
        assertThat(PhoneNumbers.shown("+358401234567", Language.FI)).isEqualTo("040 1234567");
        assertThat(PhoneNumbers.shown("+358401234567", Language.EN)).isEqualTo("+358 40 1234567");
        assertThat(PhoneNumbers.shown("+46701234567", Language.SV)).isEqualTo("+46 70 123 45 67");
        assertThat(PhoneNumbers.shown("116117", Language.FI)).isEqualTo("116117");
        assertThat(PhoneNumbers.shown("ask at the desk", Language.FI)).isEqualTo("ask at the desk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "040 123 4567",
                "0401234567",
                "040-1234567",
                "+358401234567",
                "+358 40 123 4567",
                "00358 40 1234567",
                "1234567",
                "123 4567",
                "4567",
                "040123"
            })
    void isFoundHoweverItIsWrittenAndByItsLastDigits(String words) throws Exception {
        store("+358 40 1234567");
        store("050 7654321");

        assertThat(found(words)).isEqualTo(1);
    }

    @Test
    void oneFromBeforeIsFoundAndStaysUntilSomebodyChangesIt() throws Exception {
        var contact = store("040 123 4567");
        jdbc.update(
                "update field_value set content = 'old 040 123', given_on = '2020-01-01' where contact_id = ?",
                contact.toString());
        jdbc.update("update contact set search = 'aino old 040 123' where id = ?", contact.toString());
        assertThat(found("040 123")).isEqualTo(1);

        change(contact, "Aino Maria", "old 040 123");
        assertThat(stored(contact)).isEqualTo("old 040 123");

        assertThatThrownBy(() -> change(contact, "Aino Maria", "other 040 123"))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void oneFromBeforeTakesTheFormOfTodayWithoutBeingGivenAnew() throws Exception {
        var contact = store("040 123 4567");
        jdbc.update(
                "update field_value set content = '040 123 4567', given_on = '2020-01-01' where contact_id = ?",
                contact.toString());

        change(contact, "Aino Maria", "040 123 4567");

        assertThat(stored(contact)).isEqualTo("+358401234567");
        assertThat(ask(() -> contacts.given(contact)).get(phone).day()).isEqualTo(LocalDate.of(2020, 1, 1));
    }

    private UUID store(String number) throws Exception {
        return customers.store("Aino", Map.of(phone, number));
    }

    private void change(UUID contact, String name, String number) throws Exception {
        customers
                .tenant()
                .asOwner(() -> contacts.change(new Versioned<>(
                        contact,
                        contacts.open(contact).version(),
                        new ContactDetails(name, null, List.of(customers.entry()), Map.of(phone, number)))));
    }

    private String stored(UUID contact) throws Exception {
        return ask(() -> contacts.open(contact)).value().values().get(phone);
    }

    private long found(String words) throws Exception {
        return ask(() -> list.count(ContactFilter.of(words)));
    }

    private <T> T ask(Callable<T> work) throws Exception {
        return customers.tenant().asOwner(work);
    }
}
