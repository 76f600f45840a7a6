package fi.seloste.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.notice.Publishing;
import fi.seloste.register.OwnWords;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Section;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.VisitorTest;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("A public page says which passages lag behind another language")
class ThePageSaysWhichPassagesLagTest extends VisitorTest {

    private static final LocalizedText BEHIND = LocalizedText.of("Vanhat sanat.", "Gamla ord.", "Old words.")
            .edited(
                    Map.of(Language.FI, "Uudet sanat.", Language.SV, "Gamla ord.", Language.EN, "Old words."),
                    LocalDate.of(2026, 3, 3));

    @Autowired
    FilledTenants filled;

    @Autowired
    RegisterParts parts;

    @Autowired
    Publishing publishing;

    private FilledTenant tenant;

    @BeforeEach
    void fill() throws Exception {
        tenant = filled.create();
    }

    @Test
    void besideThePassageInTheFrozenTextOfThatLanguage() throws Exception {
        tenant.tenant().asOwner(() -> parts.add(tenant.id(Kind.REGISTER), new OwnWords(Section.SECURITY, BEHIND)));
        publish();

        assertThat(pageIn("sv").select("main .lag").eachText())
                .containsExactly("Det här stycket ändrades senast på finska den 3 mars 2026."
                        + " Texten på det här språket följer ännu inte ändringen.");
        assertThat(pageIn("en").selectFirst("main p:has(.lag)").text())
                .isEqualTo("Old words. This passage was last changed in Finnish on 3 March 2026;"
                        + " this language has not followed yet.");
        assertThat(pageIn("fi").select(".lag")).isEmpty();
    }

    @Test
    void andAVersionGoesOnSayingItWhenTheTextHasFollowed() throws Exception {
        var row = tenant.tenant()
                .asOwner(() -> parts.add(tenant.id(Kind.REGISTER), new OwnWords(Section.SECURITY, BEHIND)));
        publish();
        tenant.tenant().asOwner(() -> parts.remove(row));

        assertThat(pageIn("sv").select("main .lag")).hasSize(1);
    }

    @Test
    void andSaysNothingWhereNothingLags() throws Exception {
        publish();

        for (var language : Language.values()) {
            assertThat(pageIn(language.code()).select(".lag")).isEmpty();
        }
    }

    private void publish() throws Exception {
        tenant.tenant()
                .asOwner(() -> publishing.publish(
                        tenant.id(Kind.NOTICE), new Publishing.Request(LocalizedText.EMPTY, false, Map.of())));
    }

    private Document pageIn(String language) {
        return page("/n/" + tenant.text(Kind.ORGANISATION_SLUG) + "/" + tenant.text(Kind.NOTICE_SLUG) + "?lang="
                + language);
    }
}
