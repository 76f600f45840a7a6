package fi.seloste.testing;

import fi.seloste.common.Wording;
import fi.seloste.contact.Contacts;
import fi.seloste.register.Group;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** Gives tests registers of their own to keep people in. */
@TestComponent
public class TestRegisters {

    private final TestTenants tenants;
    private final Registers registers;
    private final RegisterParts parts;
    private final Contacts contacts;

    TestRegisters(TestTenants tenants, Registers registers, RegisterParts parts, Contacts contacts) {
        this.tenants = tenants;
        this.registers = registers;
        this.parts = parts;
        this.contacts = contacts;
    }

    /** A register of customers, who are regulars, in an organisation of its own; it declares names alone. */
    public TestRegister ofCustomers() throws Exception {
        return in(tenants.withEveryRole(), "Customers", "Regulars");
    }

    /** A register of one group that declares names alone. */
    public TestRegister in(TestTenant tenant, String name, String group) throws Exception {
        return tenant.asOwner(() -> {
            var register = registers.add(FilledTenants.register(name));
            parts.add(register, FilledTenants.category(Wording.entry("name"), Set.of()));
            return new TestRegister(
                    tenant, register, parts.add(register, new Group(FilledTenants.own(group))), parts, contacts);
        });
    }
}
