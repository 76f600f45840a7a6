package fi.seloste.testing;

import fi.seloste.bench.Population;
import fi.seloste.contact.duplicate.TwoOfOne;
import fi.seloste.contact.importing.ImportedRow;
import fi.seloste.notice.web.PublishedTwice;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test of the whole application on the real database server, with the demo's identity provider. All tests so
 * annotated share one application context; the database is below {@code target/data} and starts empty.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "seloste.data=target/data",
            "seloste.demo.provider-port=0",
            "management.server.port=0",
            "seloste.public-requests-per-minute=10000000"
        })
@ActiveProfiles("test")
@Import({
    TestTenants.class,
    ImportedRow.class,
    FilledTenants.class,
    TwoTenants.class,
    TenantRows.class,
    ServiceCalls.class,
    Pages.class,
    Visitors.class,
    TestRegisters.class,
    Population.class,
    TamperedRows.class,
    TwoOfOne.class,
    PublishedTwice.class,
    TestDnsConfiguration.class
})
public @interface SelosteTest {}
