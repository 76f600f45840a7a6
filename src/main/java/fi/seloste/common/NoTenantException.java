package fi.seloste.common;

/** Tenant-owned data was asked for, or about to be written, with no tenant in context. */
public class NoTenantException extends RuntimeException {
    public NoTenantException() {
        super("No tenant in context");
    }
}
