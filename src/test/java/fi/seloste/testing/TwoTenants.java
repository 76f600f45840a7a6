package fi.seloste.testing;

import org.springframework.boot.test.context.TestComponent;

/** Two filled organisations for tests that try to get from one into the other and leave both as they were. */
@TestComponent
public class TwoTenants {

    private final FilledTenants tenants;
    private FilledTenant theirs;
    private FilledTenant ours;

    TwoTenants(FilledTenants tenants) {
        this.tenants = tenants;
    }

    /** The organisation that nobody else may get at. */
    public synchronized FilledTenant theirs() throws Exception {
        if (theirs == null) {
            theirs = tenants.create();
        }
        return theirs;
    }

    /** The organisation whose owner tries. */
    public synchronized FilledTenant ours() throws Exception {
        if (ours == null) {
            ours = tenants.create();
        }
        return ours;
    }
}
