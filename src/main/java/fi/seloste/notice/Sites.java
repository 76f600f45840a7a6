package fi.seloste.notice;

import fi.seloste.installation.Installation;
import fi.seloste.tenant.domain.ServedHosts;
import org.springframework.stereotype.Component;

/** Where the public pages of organisations are, at this installation and at hosts of their own. */
@Component
public class Sites {

    private final Installation installation;
    private final ServedHosts hosts;

    Sites(Installation installation, ServedHosts hosts) {
        this.installation = installation;
        this.hosts = hosts;
    }

    public Site of(String organisation) {
        var home = "/n/" + organisation;
        var lasting = installation.publicUrl() + home;
        return new Site(home, hosts.homeOf(organisation).orElse(lasting), lasting);
    }
}
