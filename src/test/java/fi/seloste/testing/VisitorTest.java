package fi.seloste.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test by somebody who opens the application's pages over the web, signed in or not. */
@SelosteTest
public abstract class VisitorTest {

    @LocalServerPort
    protected int port;

    protected Visitor visitor;

    @BeforeEach
    void comeIn() {
        visitor = new Visitor(port);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    /** A page that there is. */
    protected Document page(String address) {
        var got = visitor.get(address);
        assertThat(got.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(got.body());
    }
}
