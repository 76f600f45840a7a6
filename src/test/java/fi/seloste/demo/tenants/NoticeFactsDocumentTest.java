package fi.seloste.demo.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.demo.tenants.Fact.Holding;
import fi.seloste.register.OwnWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Writes the map from facts to rows and sentences, and fails where the one in {@code docs} is not the same. */
@DisplayName("The map of the facts")
class NoticeFactsDocumentTest {

    /** {@code ./mvnw test -Dtest=NoticeFactsDocumentTest -Dseloste.docs.write=true} brings the document up to date. */
    private static final boolean WRITE = Boolean.getBoolean("seloste.docs.write");

    private static final Path DOCUMENT = Path.of("docs", "notice-facts.md");

    @Test
    @DisplayName("docs/notice-facts.md says what the demo organisations hold and publish today")
    void isUpToDate() throws IOException {
        var document = document();
        if (WRITE) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, document);
        }
        assertThat(DOCUMENT).content().isEqualTo(document);
    }

    private static String document() {
        return """
                # The facts of five notices

                Five organisations of the demo mirror the privacy notices of five small firms under names of their own. This is \
                what those notices state, fact by fact: the row of the configuration that holds it, and the sentence that \
                the row becomes. What is unlawful, outdated or missing there is held by a second notice of the same \
                organisation that stays a draft, and is found in it; the notice in force says what the law asks for.

                A row is called what its organisation's class in `fi.seloste.demo.tenants` calls it; a star stands for \
                anything, where several rows say something together. `NoticeFactsTest` goes through the facts: each \
                sentence is there in three languages and goes with its row, and so does each finding.

                %d of the %d facts are published, %d are findings of a draft. %s

                %s""".formatted(
                        Facts.all().filter(Fact::isPublished).count(),
                        Facts.all().count(),
                        Facts.all().filter(fact -> !fact.isPublished()).count(),
                        ownWords(),
                        Firms.ALL.stream().map(NoticeFactsDocumentTest::firm).collect(Collectors.joining("\n")));
    }

    private static String ownWords() {
        var own = Facts.all()
                .filter(fact -> fact.held().stream()
                        .anyMatch(holding -> kind(fact, holding).equals(OwnWords.class.getSimpleName())))
                .map(fact -> fact.firm().slug() + " " + fact.number())
                .toList();
        return "Held in own words: " + String.join(", ", own) + ".";
    }

    private static String firm(Firm firm) {
        return """
                ## %s

                | fact | what is stated | row | sentence, or finding |
                |---|---|---|---|
                %s
                """.formatted(
                firm.slug(),
                Facts.of(firm).stream().map(NoticeFactsDocumentTest::line).collect(Collectors.joining("\n")));
    }

    private static String line(Fact fact) {
        return Stream.of(
                        String.valueOf(fact.number()),
                        fact.states(),
                        each(fact.held(), holding -> row(fact, holding)),
                        fact.isPublished() ? each(fact.held(), holding -> sentence(fact, holding)) : finding(fact))
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String each(List<Holding> held, java.util.function.Function<Holding, String> cell) {
        return held.stream().map(cell).distinct().collect(Collectors.joining("<br>"));
    }

    private static String row(Fact fact, Holding holding) {
        var names = holding.rows().stream().map(name -> "`" + name + "`").collect(Collectors.joining(" and "));
        var changed = holding.change() == null
                ? ""
                : ", " + String.join(", ", holding.change().keySet());
        return names + " (" + kind(fact, holding) + changed + ")";
    }

    private static String kind(Fact fact, Holding holding) {
        var desk = MemoryDesk.of(fact.firm());
        return desk.kind(desk.named(holding.rows()).iterator().next());
    }

    private static String sentence(Fact fact, Holding holding) {
        var desk = MemoryDesk.of(fact.firm());
        return Said.because(desk.published(), Language.FI, desk.named(holding.rows())).stream()
                .filter(text -> holding.isIn(text, Language.FI))
                .findFirst()
                .orElseThrow();
    }

    private static String finding(Fact fact) {
        var desk = MemoryDesk.of(fact.firm());
        var rows = desk.named(fact.held().getFirst().rows());
        return Said.found(desk.draft()).stream()
                        .filter(finding -> finding.rule().equals(fact.finding()) && rows.contains(finding.row()))
                        .map(finding -> "**" + finding.rule() + "** " + finding.message(Language.EN))
                        .findFirst()
                        .orElseThrow()
                + "<br>In force: " + sentence(fact, fact.lawful());
    }
}
