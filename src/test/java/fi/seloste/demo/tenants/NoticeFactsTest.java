package fi.seloste.demo.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.demo.tenants.Fact.Holding;
import fi.seloste.notice.NoticeConfiguration;
import fi.seloste.noticecheck.Finding;
import fi.seloste.noticecheck.Severity;
import fi.seloste.register.OwnWords;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fact by fact, what the notices that the demo mirrors state: the sentence is there in three languages and goes with
 * its row; what cannot be published is found in the draft, and the finding goes with its row.
 */
@DisplayName("The demo organisations hold and publish the facts of the notices that they mirror")
class NoticeFactsTest {

    /** The facts that are unlawful or outdated, and those that are the absence of something. */
    private static final Set<String> DRAFTED = Set.of(
            "kevatvalmennus 2",
            "kevatvalmennus 3",
            "kevatvalmennus 9",
            "kevatvalmennus 28",
            "kevatvalmennus 31",
            "kevatvalmennus 39",
            "hyvaolo 4",
            "hyvaolo 5",
            "hyvaolo 26",
            "hyvaolo 34",
            "hyvaolo 45",
            "polku 11",
            "polku 12",
            "polku 14",
            "polku 31",
            "polku 37",
            "polku 39",
            "polku 43",
            "numeropaja 3",
            "numeropaja 11",
            "numeropaja 15",
            "numeropaja 16",
            "numeropaja 30",
            "numeropaja 34",
            "numeropaja 35",
            "numeropaja 39",
            "revontuli 2",
            "revontuli 30",
            "revontuli 37");

    static final List<Fact> PUBLISHED = Facts.all().filter(Fact::isPublished).toList();
    static final List<Fact> DRAFT =
            Facts.all().filter(fact -> !fact.isPublished()).toList();

    @DisplayName("The notice in force says it in three languages, and says otherwise once the row is changed or gone")
    @ParameterizedTest(name = "{0}")
    @FieldSource("PUBLISHED")
    void isPublished(Fact fact) {
        var desk = MemoryDesk.of(fact.firm());
        var notice = desk.published();
        for (var holding : fact.held()) {
            var rows = desk.named(holding.rows());
            var edit = new Edit(notice, rows);
            var edited = holding.change() == null ? edit.removing() : edit.setting(holding.change());
            for (var language : Language.values()) {
                var sentence = sentence(notice, holding, rows, language);
                assertThat(Said.in(edited, language))
                        .as("once %s is changed or gone", holding.rows())
                        .doesNotContain(sentence);
            }
        }
    }

    @DisplayName(
            "The draft holds it with its finding, which goes once the row is mended or gone; the notice in force is lawful")
    @ParameterizedTest(name = "{0}")
    @FieldSource("DRAFT")
    void isFound(Fact fact) {
        var desk = MemoryDesk.of(fact.firm());
        var notice = desk.draft();
        var holding = fact.held().getFirst();
        var rows = desk.named(holding.rows());
        assertThat(findings(notice, fact, rows)).isNotEmpty();
        var edit = new Edit(notice, rows);
        assertThat(findings(edit.removing(), fact, rows)).isEmpty();
        if (fact.repair() != null) {
            assertThat(findings(edit.setting(fact.repair()), fact, rows)).isEmpty();
        }
        for (var language : Language.values()) {
            if (!holding.words().isEmpty()) {
                var sentence = sentence(notice, holding, rows, language);
                assertThat(Said.in(desk.published(), language)).doesNotContain(sentence);
            }
            sentence(desk.published(), fact.lawful(), desk.named(fact.lawful().rows()), language);
        }
    }

    @DisplayName("Every fact is there once, and those that are unlawful or absent are held by a draft")
    @ParameterizedTest
    @MethodSource("firms")
    void areComplete(Firm firm) {
        var facts = Facts.of(firm);
        var count = firm instanceof Hyvaolo || firm instanceof Polku ? 45 : 42;
        assertThat(facts)
                .extracting(Fact::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, count).boxed().toList());
        assertThat(facts).allSatisfy(fact -> assertThat(fact.isPublished())
                .isEqualTo(!DRAFTED.contains(firm.slug() + " " + fact.number())));
    }

    @DisplayName(
            "Nothing that breaches a provision is found in a notice in force, and nothing in the way of publishing")
    @ParameterizedTest
    @MethodSource("firms")
    void isInOrder(Firm firm) {
        var found = Said.found(MemoryDesk.of(firm).published());
        assertThat(found).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(found).noneMatch(Finding::isBlocking);
    }

    @DisplayName("A notice in force holds next to nothing in own words")
    @ParameterizedTest
    @MethodSource("firms")
    void ownWords(Firm firm) {
        var own = MemoryDesk.of(firm).published().registers().stream()
                .mapToLong(register -> register.parts(OwnWords.class).count())
                .sum();
        assertThat(own).isLessThanOrEqualTo(1);
    }

    static List<Firm> firms() {
        return Firms.ALL;
    }

    private static String sentence(NoticeConfiguration notice, Holding holding, Set<UUID> rows, Language language) {
        var said = Said.because(notice, language, rows);
        var fitting = said.stream().filter(text -> holding.isIn(text, language)).toList();
        assertThat(fitting)
                .as("one of %s says %s", said, holding.words().get(language))
                .isNotEmpty();
        return fitting.getFirst();
    }

    private static List<Finding> findings(NoticeConfiguration notice, Fact fact, Set<UUID> rows) {
        return Said.found(notice).stream()
                .filter(finding -> finding.rule().equals(fact.finding()) && rows.contains(finding.row()))
                .toList();
    }
}
