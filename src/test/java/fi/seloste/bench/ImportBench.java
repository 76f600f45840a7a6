package fi.seloste.bench;

import static fi.seloste.bench.Figures.say;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.contact.Contacts;
import fi.seloste.contact.importing.ImportBatch;
import fi.seloste.contact.importing.ImportBatch.IfKnown;
import fi.seloste.contact.importing.ImportSetup;
import fi.seloste.contact.importing.Imports;
import fi.seloste.contact.importing.Imports.State;
import fi.seloste.contact.importing.Mapping;
import fi.seloste.contact.list.ContactFilter;
import fi.seloste.contact.list.ContactList;
import fi.seloste.register.FieldType;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestRegisters;
import fi.seloste.testing.TestTenant;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A large file of contacts, beside the fastest way that the database has for the same rows. */
@SelosteTest
class ImportBench {

    private static final int ROWS = 100_000;

    /** The import, as a multiple of LOAD DATA of all the rows that it wrote. */
    private static final double LOAD_LIMIT = 3;

    /** Of heap while it runs, in an organisation that has as many contacts already. */
    private static final double HEAP_LIMIT_MB = 256;

    @TempDir
    Path directory;

    @Autowired
    TestRegisters registers;

    @Autowired
    Contacts contacts;

    @Autowired
    ContactList list;

    @Autowired
    Imports imports;

    @Autowired
    JdbcTemplate jdbc;

    private TestTenant tenant;
    private UUID register;
    private UUID group;

    @BeforeEach
    void fill() throws Exception {
        var customers = registers.ofCustomers();
        tenant = customers.tenant();
        register = customers.id();
        group = customers.group();
        customers.declare("organisation");
        var fields = new LinkedHashMap<String, UUID>();
        for (var type : List.of(FieldType.EMAIL, FieldType.PHONE, FieldType.TEXT, FieldType.ADDRESS)) {
            fields.put(type.name(), customers.field(type.name(), type));
        }
        haveContacts(fields);
    }

    @Test
    void aFileComesInAtAThirdOfTheRateOfLoadDataAndInBoundedMemory() throws Exception {
        var file = Files.write(directory.resolve("contacts.csv"), (Iterable<String>) people()::iterator);
        var rows = new LoadedRows(jdbc, directory, tenant.id());
        rows.rememberWhatIsThere();
        var brought = tenant.asOwner(() -> imports.bring("contacts.csv", file));
        var header = tenant.asOwner(() -> imports.look(brought)).header();
        var declared = tenant.asOwner(() -> contacts.declaration());
        var batch = new ImportBatch(register, group, null, null, null, LocalDate.of(2026, 1, 1), IfKnown.SKIP);
        var setup = new ImportSetup(batch, Mapping.proposed(header, declared));
        var idle = usedHeap();

        var start = System.nanoTime();
        tenant.asOwner(() -> imports.begin(brought, setup));
        var most = follow(brought);
        var imported = (System.nanoTime() - start) / 1e9;

        var end = tenant.asOwner(() -> imports.get(brought));
        assertThat(end.state()).isEqualTo(State.DONE);
        assertThat(end.progress().added()).isEqualTo(ROWS);
        var loaded = rows.load();
        say("contacts imported from CSV, " + ROWS + " beside as many, rate", ROWS / imported, "1/s");
        say("rows that this is in the database", rows.count(), "");
        say("LOAD DATA of these rows, rate of contacts", ROWS / loaded, "1/s");
        say("import by LOAD DATA, time (limit " + LOAD_LIMIT + ")", imported / loaded, "times");
        say("heap while importing (limit " + HEAP_LIMIT_MB + ")", most - idle, "MB");
        assertThat(imported / loaded).isLessThan(LOAD_LIMIT);
        assertThat(most - idle).isLessThan(HEAP_LIMIT_MB);

        start = System.nanoTime();
        tenant.asOwner(() -> imports.undo(brought));
        follow(brought);
        say("contacts of an import undone, rate", ROWS / ((System.nanoTime() - start) / 1e9), "1/s");
        assertThat(tenant.asOwner(() -> list.count(ContactFilter.ALL))).isEqualTo(ROWS);
    }

    private static List<String> people() {
        var lines = new ArrayList<String>(ROWS + 1);
        lines.add("Name;Company;EMAIL;PHONE;TEXT;ADDRESS");
        for (var number = 0; number < ROWS; number++) {
            lines.add(
                    "Person Number%1$d;Firma %2$d Oy;person%1$d@firma%2$d.example;+358 40 %1$07d;Title %3$d;Street %1$d, 20100 Turku"
                            .formatted(number, number / 7, number % 40));
        }
        return lines;
    }

    /** As many contacts as will be imported, with the same fields, stand there already. */
    private void haveContacts(LinkedHashMap<String, UUID> fields) {
        var id = "cast(concat('01900000-0000-7000-800%d-', lpad(hex(seq), 12, '0')) as uuid)";
        jdbc.update("""
                insert into contact (tenant_id, id, version, name, organisation, standing_since, search)
                select ?, %s, 0, concat('Known Person', seq), concat('Yritys ', seq), '2025-01-01',
                  concat('known person', seq, ' yritys ', seq, ' known', seq, '@yritys.example')
                from seq_1_to_%d""".formatted(id.formatted(0), ROWS), tenant.id().toString());
        jdbc.update(
                """
                insert into register_entry (tenant_id, id, version, contact_id, register_id, group_id, since)
                select ?, %s, 0, %s, ?, ?, '2025-01-01' from seq_1_to_%d""".formatted(id.formatted(1), id.formatted(0), ROWS),
                tenant.id().toString(),
                register.toString(),
                group.toString());
        var kind = 2;
        for (var field : fields.entrySet()) {
            var content = field.getKey().equals("EMAIL")
                    ? "concat('known', seq, '@yritys.example')"
                    : "concat('+358 50 ', lpad(seq, 7, '0'))";
            jdbc.update(
                    """
                    insert into field_value (tenant_id, id, version, contact_id, field_id, content, given_on)
                    select ?, %s, 0, %s, ?, %s, '2025-01-01' from seq_1_to_%d""".formatted(id.formatted(kind++), id.formatted(0), content, ROWS),
                    tenant.id().toString(),
                    field.getValue().toString());
        }
    }

    /** Until it has ended; the most heap that was in use at each fifth of its way. */
    private double follow(UUID brought) throws Exception {
        var most = 0.0;
        var fifth = 0;
        for (var now = get(brought); now.isUnderWay(); now = get(brought)) {
            if (now.progress().read() * 5L / ROWS > fifth) {
                fifth++;
                most = Math.max(most, usedHeap());
            }
            Thread.sleep(50);
        }
        return most;
    }

    private Imports.Import get(UUID brought) throws Exception {
        return tenant.asOwner(() -> imports.get(brought));
    }

    private static double usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1048576.0;
    }
}
