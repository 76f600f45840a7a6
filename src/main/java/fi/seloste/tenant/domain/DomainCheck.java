package fi.seloste.tenant.domain;

import fi.seloste.installation.Installation;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks whether a host is an organisation's, and whether it leads to this installation. */
@Component
class DomainCheck {

    /** What stands before the host in the name of the record that proves it. */
    static final String RECORD = "_seloste.";

    /** @param leadsHere whether whoever opens the host comes to this installation */
    record Finding(Outcome outcome, boolean leadsHere) {}

    private final Dns dns;
    private final HostFile file;
    private final String installation;

    DomainCheck(Dns dns, HostFile file, Installation installation) {
        this.dns = dns;
        this.file = file;
        this.installation = installation.publicUrl().getHost();
    }

    /** Takes some seconds at worst; never called in a transaction. */
    Finding look(HostName host, String code) {
        var outcome = outcome(host, code);
        return new Finding(outcome, outcome == Outcome.FILE || outcome.proves() && leadsHere(host.ascii()));
    }

    private Outcome outcome(HostName host, String code) {
        try {
            var texts = dns.texts(RECORD + host);
            if (texts.contains(code)) {
                return Outcome.RECORD;
            }
            if (file.lines(host).contains(code)) {
                return Outcome.FILE;
            }
            return texts.isEmpty() ? Outcome.NOTHING : Outcome.ANOTHER_TEXT;
        } catch (UnansweredException e) {
            return Outcome.UNANSWERED;
        }
    }

    private boolean leadsHere(String host) {
        try {
            if (dns.aliases(host).contains(installation)) {
                return true;
            }
            var ours = dns.addresses(installation);
            return dns.addresses(host).stream().anyMatch(List.copyOf(ours)::contains);
        } catch (UnansweredException e) {
            return false;
        }
    }
}
