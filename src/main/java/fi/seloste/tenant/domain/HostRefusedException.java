package fi.seloste.tenant.domain;

/** What was typed is no name of a host that an organisation could have. */
public class HostRefusedException extends RuntimeException {

    private final HostName.Reason reason;

    HostRefusedException(HostName.Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public HostName.Reason reason() {
        return reason;
    }
}
