package fi.seloste.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.testing.VisitorTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a program sees of the application's pages: the status of what the person is shown. */
class StatusOfPagesTest extends VisitorTest {

    @BeforeEach
    void signIn() {
        visitor.signIn("newcomer");
    }

    @Test
    void a_page_that_is_there_is_found() {
        assertThat(visitor.get("/organisations/new").statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_that_never_was_is_not_found() {
        assertThat(visitor.get("/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void an_organisation_that_one_is_no_member_of_is_not_found() {
        assertThat(visitor.get("/o/somebody-else/registers").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/o/polku/registers").statusCode()).isEqualTo(404);
    }
}
