package fi.seloste.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The application of the tests asks nobody else's name servers. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDnsConfiguration {

    @Bean
    static TestDns testDns() {
        return new TestDns();
    }

    @Bean
    static DynamicPropertyRegistrar whomToAsk(TestDns dns) {
        return properties -> properties.add("seloste.dns", dns::address);
    }
}
