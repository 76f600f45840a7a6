package fi.seloste.bench;

import fi.seloste.common.Wording;
import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import fi.seloste.register.Group;
import fi.seloste.register.Part;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.TestTenant;
import fi.seloste.testing.TestTenants;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestComponent;

/**
 * Contacts of many organisations, the same at each run. The first organisation is made by the application, and is the
 * one that is worked in; the others are copies of it, and the contacts of all are written by the database.
 */
@TestComponent
public class Population {

    private static final String SEED = "seloste";

    /** The organisation that is worked in, and what its registers declare. */
    public record Worked(
            TestTenant tenant,
            UUID customers,
            UUID letters,
            UUID regulars,
            UUID visitors,
            UUID readers,
            UUID fair,
            UUID newsletter,
            UUID email,
            UUID phone,
            UUID number) {}

    private final TestTenants tenants;
    private final Registers registers;
    private final RegisterParts parts;
    private final DataSource dataSource;

    Population(TestTenants tenants, Registers registers, RegisterParts parts, DataSource dataSource) {
        this.tenants = tenants;
        this.registers = registers;
        this.parts = parts;
        this.dataSource = dataSource;
    }

    /** The first organisation, with so many contacts. */
    public Worked create(int contacts) throws Exception {
        var tenant = tenants.withEveryRole();
        var worked = tenant.asOwner(() -> {
            var customers = register("Customers");
            var letters = register("Newsletter");
            var readers = parts.add(letters, new Group(FilledTenants.own("Readers")));
            return new Worked(
                    tenant,
                    customers,
                    letters,
                    parts.add(customers, new Group(FilledTenants.own("Regulars"))),
                    parts.add(customers, new Group(FilledTenants.own("Visitors"))),
                    readers,
                    parts.add(letters, FilledTenants.source("Fair")),
                    parts.add(letters, FilledTenants.purpose("Newsletter", readers)),
                    field(customers, "E-mail", FieldType.EMAIL),
                    field(customers, "Phone", FieldType.PHONE),
                    field(customers, "Customer number", FieldType.NUMBER));
        });
        fill(worked, 0, 0, contacts);
        return worked;
    }

    /** Others like it, with so many contacts each. */
    public void addOthers(Worked like, int first, int last, int contacts) throws Exception {
        fill(like, first, last, contacts);
    }

    private UUID register(String name) {
        var register = registers.add(FilledTenants.register(name));
        for (var kept : List.of("name", "organisation", "keywords")) {
            add(register, FilledTenants.category(Wording.entry(kept), Set.of()));
        }
        return register;
    }

    private UUID field(UUID register, String label, FieldType type) {
        var category = add(register, FilledTenants.category(FilledTenants.own(label), Set.of()));
        return add(register, new DataField(category, FilledTenants.text(label), type, false, List.of()));
    }

    private UUID add(UUID register, Part part) {
        return parts.add(register, part);
    }

    private void fill(Worked worked, int first, int last, int contacts) throws Exception {
        var variables = Map.ofEntries(
                Map.entry("seed", SEED),
                Map.entry("first", first),
                Map.entry("last", last),
                Map.entry("many", contacts),
                Map.entry("tenant", worked.tenant().id()),
                Map.entry("customers", worked.customers()),
                Map.entry("letters", worked.letters()),
                Map.entry("regulars", worked.regulars()),
                Map.entry("visitors", worked.visitors()),
                Map.entry("readers", worked.readers()),
                Map.entry("fair", worked.fair()),
                Map.entry("newsletter", worked.newsletter()),
                Map.entry("email", worked.email()),
                Map.entry("phone", worked.phone()),
                Map.entry("number", worked.number()));
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            for (var variable : variables.entrySet()) {
                statement.execute("set @%s = %s"
                        .formatted(
                                variable.getKey(),
                                variable.getValue() instanceof Integer number
                                        ? number
                                        : "'" + variable.getValue() + "'"));
            }
            for (var each : Files.readString(Path.of("src/test/resources/bench/contacts.sql"))
                    .replaceAll("(?m)^--.*\n", "")
                    .split(";\n")) {
                if (!each.isBlank()) {
                    statement.execute(each);
                }
            }
        }
    }
}
