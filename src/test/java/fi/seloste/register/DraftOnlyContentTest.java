package fi.seloste.register;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.register.RequestHandling.Content;
import fi.seloste.register.RequestHandling.Form;
import fi.seloste.register.RequestHandling.IdentityCheck;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DraftOnlyContentTest {

    @Test
    void aKindThatTheLawDoesNotKnowIsForDrafts() {
        assertThat(new StatedController("Nimi", null, null, null, null, null, null).isDraftOnly())
                .isTrue();
    }

    @Test
    void soIsAPartWithAConstantThatTheLawDoesNotKnow() {
        assertThat(handling(Form.SIGNATURE_DEMANDED, null).isDraftOnly()).isTrue();
        assertThat(new Statement(StatementKind.NO_OUTSIDERS).isDraftOnly()).isTrue();
    }

    @Test
    void alsoWhereItIsOneOfSeveral() {
        assertThat(handling(Form.FREE, null, Content.NAME, Content.GROUNDS).isDraftOnly())
                .isTrue();
    }

    @Test
    void soIsAPartWithAValueWhereOnlyOldNoticesHaveOne() {
        assertThat(handling(Form.FREE, "s-postiosoite").isDraftOnly()).isTrue();
    }

    @Test
    void everythingElseCanBePublished() {
        assertThat(handling(Form.WRITING_ASKED, " ", Content.NAME).isDraftOnly())
                .isFalse();
        assertThat(new Statement(StatementKind.NO_TRANSFERS).isDraftOnly()).isFalse();
    }

    private static Part handling(Form form, String stated, Content... contents) {
        return new RequestHandling(
                null, Set.of(), stated, form, Set.of(contents), IdentityCheck.NONE, null, false, false, false);
    }
}
