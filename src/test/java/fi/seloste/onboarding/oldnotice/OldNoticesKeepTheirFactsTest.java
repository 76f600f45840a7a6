package fi.seloste.onboarding.oldnotice;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.noticecheck.reader.NoticeReader;
import fi.seloste.noticecheck.reader.ReadNotice;
import fi.seloste.noticecheck.reader.ReadNotice.Outside;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The notice that comes of an old one, where everything that is proposed is accepted, states what the old one stated:
 * its key says what, and the published words are read again.
 */
class OldNoticesKeepTheirFactsTest {

    private static final double ENOUGH = 0.9;

    static List<OldText> ours() {
        return OldText.in(OldText.OURS);
    }

    /** A notice of few facts may lose one. */
    @ParameterizedTest
    @MethodSource("ours")
    void nearlyEveryFactOfTheKeyIsStated(OldText old) {
        var facts = facts(old);
        var missing = facts.entrySet().stream()
                .filter(fact -> !fact.getValue())
                .map(Map.Entry::getKey)
                .toList();

        assertThat(missing).as("of %d facts", facts.size()).hasSizeLessThanOrEqualTo(Math.max(1, (int)
                (facts.size() * (1 - ENOUGH))));
    }

    @Test
    void ofAllOfThemAtLeastNineTenths() {
        var all = ours().stream()
                .flatMap(old -> facts(old).entrySet().stream()
                        .map(fact -> Map.entry(old.name() + ": " + fact.getKey(), fact.getValue())))
                .toList();
        var missing = all.stream()
                .filter(fact -> !fact.getValue())
                .map(Map.Entry::getKey)
                .toList();

        assertThat(all).hasSizeGreaterThan(600);
        assertThat(1 - (double) missing.size() / all.size())
                .as(missing.toString())
                .isGreaterThanOrEqualTo(ENOUGH);
    }

    /** Each fact of the old notice, and whether the new one states it. */
    private static Map<String, Boolean> facts(OldText old) {
        var words = OldText.words(old.published());
        var said = fold(words);
        var before = NoticeReader.read(old.text());
        var after = NoticeReader.read(words);
        var facts = new LinkedHashMap<String, Boolean>();
        var key = old.key();
        text(key.path("controller_name")).ifPresent(name -> facts.put("controller " + name, said.contains(fold(name))));
        text(key.path("business_id")).ifPresent(id -> facts.put("business ID " + id, said.contains(fold(id))));
        strings(key.path("register_names")).forEach(name -> facts.put("register " + name, said.contains(fold(name))));
        details(before).forEach(detail -> facts.put("detail " + detail, said.contains(fold(written(detail)))));
        strings(key.path("legal_bases"))
                .forEach(basis ->
                        facts.put("basis " + basis, after.legalBases().stream().anyMatch(one -> one.name()
                                .equalsIgnoreCase(basis))));
        strings(key.path("processors_named"))
                .forEach(name -> facts.put("processor " + name, said.contains(fold(name))));
        before.retention().rules().stream()
                .map(ReadNotice.Retention.Rule::period)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(period -> facts.put(
                        "kept " + period,
                        after.retention().rules().stream().anyMatch(rule -> period.equals(rule.period()))));
        if (key.path("retention_stated").asBoolean()) {
            facts.put("retention", after.retention().stated());
        }
        var outside = key.path("transfer_outside_eea").asString();
        if (!outside.equals("not_stated")) {
            facts.put("transfers " + outside, isAtLeast(after.transfers().outside(), outside));
        }
        before.transfers()
                .countries()
                .forEach(country -> facts.put(
                        "country " + country, after.transfers().countries().contains(country)));
        before.transfers()
                .mechanisms()
                .forEach(mechanism -> facts.put(
                        "mechanism " + mechanism, after.transfers().mechanisms().contains(mechanism)));
        before.rights()
                .forEach(right -> facts.put("right " + right, after.rights().contains(right)));
        text(key.path("dated"))
                .ifPresent(date -> facts.put(
                        "dated " + date,
                        Stream.of(after.dates().drafted(), after.dates().updated())
                                .anyMatch(date::equals)));
        return facts;
    }

    private static List<String> details(ReadNotice before) {
        var all = new ArrayList<String>();
        var controller = before.controller();
        Stream.of(controller.email(), controller.phone())
                .filter(Objects::nonNull)
                .forEach(all::add);
        for (var person : new ReadNotice.Person[] {before.contactPoint(), before.dataProtectionOfficer()}) {
            if (person != null) {
                Stream.of(person.name(), person.email(), person.phone())
                        .filter(Objects::nonNull)
                        .forEach(all::add);
            }
        }
        return all.stream().distinct().toList();
    }

    private static String written(String detail) {
        return detail.replaceAll("\\s?[(\\[](at|ät)[)\\]]\\s?", "@");
    }

    /** Where a service that is named takes data outside, 'possible' becomes 'yes'. */
    private static boolean isAtLeast(Outside stated, String expected) {
        return stated.name().equalsIgnoreCase(expected) || expected.equals("possible") && stated == Outside.YES;
    }

    private static Optional<String> text(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? Optional.empty() : Optional.of(node.asString());
    }

    private static List<String> strings(JsonNode list) {
        var strings = new ArrayList<String>();
        list.forEach(one -> strings.add(one.asString()));
        return strings;
    }

    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}@]+", " ")
                .strip();
    }
}
