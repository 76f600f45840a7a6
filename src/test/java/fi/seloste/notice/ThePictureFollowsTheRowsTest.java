package fi.seloste.notice;

import static fi.seloste.notice.ExampleNotice.service;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Json;
import fi.seloste.common.Language;
import fi.seloste.common.Wording;
import fi.seloste.notice.NoticeDocument.Picture;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.TransferDetails;
import fi.seloste.register.Group;
import fi.seloste.register.ServiceUse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

@DisplayName("A notice shows where the data go, if its organisation wants it")
class ThePictureFollowsTheRowsTest {

    private final ServiceConfiguration analytics = service(
            "Analytics",
            Set.of("US"),
            new TransferDetails("US", "privacy_shield", LocalDate.of(2018, 1, 1), null, true, null));
    private final ServiceConfiguration survey = service("Survey", Set.of("FI"));
    private final ExampleNotice notice =
            new ExampleNotice().with(new Group(Wording.entry("customers"))).with(analytics);

    @Test
    void withoutBeingAskedForThereIsNone() {
        assertThat(picture(Language.EN)).isEmpty();
    }

    @Test
    void itSaysTheWaysOfTheDataInWords() {
        assertThat(ways(Language.EN))
                .containsExactly("Customer register → Analytics (Analytics Ltd) → United States (no basis in force)");
        assertThat(ways(Language.SV))
                .containsExactly("Kundregister → Analytics (Analytics Ltd) → USA (ingen gällande grund)");
    }

    @Test
    void aNewServiceOfARegisterIsDrawn() {
        notice.with(survey);

        assertThat(ways(Language.EN))
                .contains("Customer register → Survey (Survey Ltd) → Finland (inside the EU or EEA)")
                .hasSize(2);
        assertThat(drawn().svg()).contains("Survey (Survey Ltd)", "Finland");
    }

    @Test
    void aServiceThatNoRegisterUsesAnyMoreIsNotDrawn() {
        notice.with(survey)
                .without(part -> part instanceof ServiceUse use && use.service().equals(survey.id()));

        assertThat(drawn().svg()).contains("Analytics").doesNotContain("Survey");
    }

    @Test
    void aServiceIsDrawnFromTheRegistersThatUseIt() {
        notice.register("Markkinointi", "Marknadsföring", "Marketing").with(survey);

        assertThat(ways(Language.EN))
                .containsExactlyInAnyOrder(
                        "Customer register → Analytics (Analytics Ltd) → United States (no basis in force)",
                        "Marketing → Survey (Survey Ltd) → Finland (inside the EU or EEA)");
    }

    @Test
    void everyWayComesFromItsServiceAndTheRowsThatUseIt() {
        var said = drawn().sentences().getFirst();

        assertThat(said.comesFrom(analytics.id())).isTrue();
        assertThat(said.alsoFrom()).hasSize(1);
    }

    @Test
    void theDrawingHasNoStyleOrScriptOfItsOwnAndTheSameStandsInATable() {
        for (var language : Language.values()) {
            var page = Jsoup.parse(main(pictured(), language));

            assertThat(page.select("figure svg[role=img] > title")).hasSize(1);
            assertThat(page.select("[style], style, script, [onload]")).isEmpty();
            assertThat(page.select("details.flow-words tbody tr")).hasSize(1);
            assertThat(page.select("details.flow-words tbody td").eachText())
                    .hasSize(3)
                    .noneMatch(String::isBlank);
            assertThat(page.select("figcaption").text()).contains("2026");
        }
    }

    /** What people wrote is never markup. */
    @Test
    void namesAreDrawnAsTheyAreWritten() {
        notice.with(service("<script>alert(1)</script>", Set.of("FI")));

        var page = Jsoup.parse(main(pictured(), Language.EN));
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("svg").text()).contains("<script>");
    }

    @Test
    void theRestOfTheNoticeIsTheSame() {
        for (var language : Language.values()) {
            var without = main(notice.configuration(), language);
            var with = main(pictured(), language);
            var begin = with.indexOf("<figure>");
            var end = with.indexOf("</details>", begin) + "</details>".length();

            assertThat(lines(with.substring(0, begin) + with.substring(end))).isEqualTo(lines(without));
            assertThat(without).doesNotContain("figure", "flow");
        }
    }

    @Test
    void whatWasStoredBeforeThereWerePicturesIsReadAndWrittenAsItWas() {
        var stored = Json.write(notice.configuration().details());
        assertThat(stored).doesNotContain("picture");
        var read = Json.read(stored, NoticeDetails.class);

        assertThat(read).isEqualTo(notice.configuration().details());
        assertThat(read.picture()).isFalse();
        assertThat(Json.read(Json.write(read.pictured()), NoticeDetails.class).picture())
                .isTrue();
    }

    /** It says what the text says, too: nobody shall read that a service was given up. */
    @Test
    void leavingItOutChangesNothingThatTheNoticeSays() {
        var with = document(pictured(), Language.EN);
        var without = document(notice.configuration(), Language.EN);

        assertThat(NoticeDifference.between(with, without).isEmpty()).isTrue();
        assertThat(NoticeDifference.between(without, with).isEmpty()).isTrue();
    }

    /** Where the block stood, an empty line is left. */
    private static List<String> lines(String main) {
        return main.lines().filter(line -> !line.isBlank()).toList();
    }

    private NoticeConfiguration pictured() {
        var plain = notice.configuration();
        return new NoticeConfiguration(
                plain.notice(),
                plain.details().pictured(),
                plain.organisation(),
                plain.controller(),
                plain.registers(),
                plain.services());
    }

    private Picture drawn() {
        return in(pictured(), Language.EN).orElseThrow();
    }

    private Optional<Picture> picture(Language language) {
        return in(notice.configuration(), language);
    }

    private List<String> ways(Language language) {
        return in(pictured(), language).orElseThrow().sentences().stream()
                .map(Sentence::text)
                .toList();
    }

    private static Optional<Picture> in(NoticeConfiguration configuration, Language language) {
        return document(configuration, language).sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Picture.class::isInstance)
                .map(Picture.class::cast)
                .findFirst();
    }

    private static NoticeDocument document(NoticeConfiguration configuration, Language language) {
        return new NoticeProjection(fi.seloste.processor.LawData.shipped())
                .project(configuration, language, ExampleNotice.TODAY);
    }

    private static String main(NoticeConfiguration configuration, Language language) {
        return new String(new NoticeRenderer(engine()).main(document(configuration, language)), StandardCharsets.UTF_8);
    }

    private static TemplateEngine engine() {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        return engine;
    }
}
