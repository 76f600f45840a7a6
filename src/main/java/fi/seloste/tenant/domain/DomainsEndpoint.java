package fi.seloste.tenant.domain;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.stereotype.Component;

/** Tells a proxy, on the management port, for which hosts it may get a certificate: 200 or 404, and no more. */
@Component
@Endpoint(id = "domains")
class DomainsEndpoint {

    private final ServedHosts hosts;

    DomainsEndpoint(ServedHosts hosts) {
        this.hosts = hosts;
    }

    @ReadOperation
    public WebEndpointResponse<Void> allowed(String domain) {
        return new WebEndpointResponse<>(hosts.organisationAt(domain).isPresent() ? 200 : 404);
    }
}
