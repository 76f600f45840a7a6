package fi.seloste.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestLimitsTest {

    private final RequestLimits limits = new RequestLimits(3, new SimpleMeterRegistry());

    @Test
    void whoeverAsksTooOftenIsToldWhenToComeAgain() throws Exception {
        for (var asked = 0; asked < 3; asked++) {
            assertThat(ask("/n/polku", "192.0.2.1").getStatus()).isEqualTo(200);
        }

        var refused = ask("/n/polku", "192.0.2.1");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 60);
    }

    @Test
    void picturesAndStyleSheetsOfPublicPagesCountAlike() throws Exception {
        spend("192.0.2.1");

        for (var address : List.of(
                "/n/polku/logo/" + "0".repeat(64), "/n/accent-1f5f5b-86cbc4.css", "/check", "/api/notice-check")) {
            assertThat(ask(address, "192.0.2.1").getStatus()).as(address).isEqualTo(429);
        }
    }

    @Test
    void othersAreNotHeldUpByIt() throws Exception {
        spend("192.0.2.1");

        assertThat(ask("/n/polku", "192.0.2.2").getStatus()).isEqualTo(200);
    }

    @Test
    void aNetworkOfIpv6CountsAsOneClient() throws Exception {
        spend("2001:db8:1:2:3:4:5:6");

        assertThat(ask("/n/polku", "2001:db8:1:2:ffff:4:5:7").getStatus()).isEqualTo(429);
        assertThat(ask("/n/polku", "2001:db8:1:3:3:4:5:6").getStatus()).isEqualTo(200);
    }

    @Test
    void aShortenedAddressIsOfTheSameNetwork() throws Exception {
        spend("2001:db8::5");

        assertThat(ask("/n/polku", "2001:db8::a:b:c:d").getStatus()).isEqualTo(429);
        assertThat(ask("/n/polku", "2001:db8:0:1::5").getStatus()).isEqualTo(200);
    }

    @Test
    void whatIsBroughtCostsByItsSize() throws Exception {
        assertThat(bring(new byte[5_000], "192.0.2.1").getStatus()).isEqualTo(200);
        assertThat(bring(new byte[5_000], "192.0.2.1").getStatus()).isEqualTo(200);
        assertThat(bring(new byte[25_000], "192.0.2.2").getStatus()).isEqualTo(200);
        assertThat(bring(new byte[5_000], "192.0.2.2").getStatus()).isEqualTo(429);
    }

    @Test
    void whatHasNoLengthCostsTheMost() throws Exception {
        assertThat(bring(null, "192.0.2.1").getStatus()).isEqualTo(200);
        assertThat(ask("/n/polku", "192.0.2.1").getStatus()).isEqualTo(429);
    }

    @Test
    void theApplicationItselfIsNotCounted() throws Exception {
        spend("192.0.2.1");

        assertThat(ask("/o/polku/registers", "192.0.2.1").getStatus()).isEqualTo(200);
    }

    private void spend(String client) throws ServletException, IOException {
        for (var asked = 0; asked < 3; asked++) {
            ask("/n/polku", client);
        }
    }

    private MockHttpServletResponse ask(String address, String client) throws ServletException, IOException {
        return answer(new MockHttpServletRequest("GET", address), client);
    }

    private MockHttpServletResponse bring(byte[] content, String client) throws ServletException, IOException {
        var request = new MockHttpServletRequest("POST", "/api/notice-check");
        request.setContent(content);
        return answer(request, client);
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request, String client)
            throws ServletException, IOException {
        request.setRemoteAddr(client);
        var response = new MockHttpServletResponse();
        limits.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
