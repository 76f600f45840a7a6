package fi.seloste.noticecheck.reader;

import fi.seloste.noticecheck.Finding;
import fi.seloste.noticecheck.StatedRight;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Compares what was read of notices with their keys: how much of it is right, and how much of what is right was read. */
final class Scores {

    private static final Map<String, String> OBSOLETE = Map.of(
            "henkilotietolaki", "D01", "personuppgiftslagen", "D01", "privacy_shield", "D02", "safe_harbor", "D02");

    /** What was right, read where there is nothing, and missed. */
    private static final class Tally {
        private int right;
        private int wrong;
        private int missed;

        void add(Collection<String> expected, Collection<String> got) {
            for (var one : new HashSet<>(expected)) {
                right += got.contains(one) ? 1 : 0;
                missed += got.contains(one) ? 0 : 1;
            }
            wrong += (int) new HashSet<>(got)
                    .stream().filter(one -> !expected.contains(one)).count();
        }

        double f1() {
            return right + wrong + missed == 0 ? 1 : 2.0 * right / (2.0 * right + wrong + missed);
        }
    }

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();
    private int facts;
    private int factsRight;

    double of(String kind) {
        return tallies.getOrDefault(kind, new Tally()).f1();
    }

    double facts() {
        return facts == 0 ? 1 : (double) factsRight / facts;
    }

    int forbidden() {
        return tallies.getOrDefault("findings", new Tally()).wrong;
    }

    List<String> differences() {
        return differences;
    }

    void add(String name, String text, JsonNode key, NoticeTextCheck.Result result) {
        var read = result.notice();
        var unsure = strings(key.path("uncertain"));
        sections(name, text, key, read, unsure);
        if (!unsure.contains("processors_named")) {
            names(
                    name,
                    strings(key.path("processors_named")),
                    read.processors().stream().map(ReadNotice.Named::name).toList());
        }
        if (!unsure.contains("legal_bases")) {
            var expected = strings(key.path("legal_bases"));
            var got = read.legalBases().stream()
                    .map(basis -> basis.name().toLowerCase(Locale.ROOT))
                    .filter(basis -> expected.contains(basis)
                            || !strings(key.path("legal_bases_optional")).contains(basis))
                    .toList();
            tally("bases").add(expected, got);
            if (!new HashSet<>(expected).equals(new HashSet<>(got))) {
                differences.add(name + ": bases " + expected + " read as " + got);
            }
        }
        findings(name, key, result.findings());
        flags(name, key, read, unsure);
    }

    private void sections(String name, String text, JsonNode key, ReadNotice read, Set<String> unsure) {
        key.path("sections").properties().forEach(entry -> {
            var id = entry.getKey();
            var bodies = read.sections().stream()
                    .filter(part -> part.id().equals(id))
                    .map(part -> fold(text.substring(
                            text.offsetByCodePoints(0, part.start()), text.offsetByCodePoints(0, part.end()))))
                    .toList();
            var start = entry.getValue();
            if (unsure.contains("sections." + id)
                    || start.isNull() && key.path("embedded_not_headed").has(id)) {
                return;
            }
            var tally = tally("sections");
            if (start.isNull()) {
                tally.wrong += bodies.isEmpty() ? 0 : 1;
            } else if (bodies.stream().anyMatch(body -> body.contains(fold(start.asString())))) {
                tally.right++;
            } else {
                tally.missed++;
                differences.add(name + ": section " + id + " is not where it should be");
            }
            if (start.isNull() != bodies.isEmpty()) {
                differences.add(name + ": section " + id + (bodies.isEmpty() ? " missed" : " is none"));
            }
        });
    }

    private void names(String name, Set<String> expected, List<String> got) {
        var left = got.stream().map(Scores::fold).collect(Collectors.toCollection(ArrayList::new));
        var tally = tally("processors");
        for (var one : expected) {
            var wanted = fold(one);
            var found = left.stream()
                    .filter(other -> other.contains(wanted) || wanted.contains(other))
                    .findFirst();
            found.ifPresent(left::remove);
            tally.right += found.isPresent() ? 1 : 0;
            tally.missed += found.isPresent() ? 0 : 1;
        }
        tally.wrong += left.size();
        if (!left.isEmpty() || got.size() < expected.size()) {
            differences.add(name + ": processors " + expected + " read as " + got);
        }
    }

    private void findings(String name, JsonNode key, List<Finding> findings) {
        var rules = findings.stream().map(Finding::rule).collect(Collectors.toSet());
        var obsolete = strings(key.path("obsolete_references")).stream()
                .map(OBSOLETE::get)
                .collect(Collectors.toSet());
        tally("obsolete")
                .add(
                        obsolete,
                        rules.stream().filter(Set.of("D01", "D02")::contains).toList());
        if (!key.has("findings_certain")) {
            return;
        }
        var certain = strings(key.path("findings_certain"));
        var never = strings(key.path("findings_never"));
        tally("findings")
                .add(
                        certain,
                        rules.stream()
                                .filter(rule -> certain.contains(rule) || never.contains(rule))
                                .toList());
        certain.stream()
                .filter(rule -> !rules.contains(rule))
                .forEach(rule -> differences.add(name + ": " + rule + " missed"));
        never.stream().filter(rules::contains).forEach(rule -> differences.add(name + ": " + rule + " is wrong"));
    }

    private void flags(String name, JsonNode key, ReadNotice read, Set<String> unsure) {
        fact(name, "language", key.path("language").asString(), read.language().code());
        if (!unsure.contains("controller_name")) {
            var expected = fold(key.path("controller_name").asString(""));
            var got = fold(read.controller().name());
            flag(
                    name,
                    "controller",
                    expected.equals(got)
                            || !expected.isEmpty()
                                    && !got.isEmpty()
                                    && (expected.contains(got) || got.contains(expected)));
        }
        if (!unsure.contains("business_id")) {
            fact(
                    name,
                    "business ID",
                    key.path("business_id").asString(null),
                    read.controller().businessId());
        }
        if (!unsure.contains("contact_present")) {
            fact(name, "contact", key.path("contact_present").asBoolean(), read.contactPoint() != null);
        }
        fact(
                name,
                "retention",
                key.path("retention_stated").asBoolean(),
                read.retention().stated());
        if (!unsure.contains("transfer_outside_eea")) {
            fact(
                    name,
                    "transfers",
                    key.path("transfer_outside_eea").asString(),
                    read.transfers().outside().name().toLowerCase(Locale.ROOT));
        }
        if (!unsure.contains("complaint_right_stated")) {
            fact(
                    name,
                    "complaint",
                    key.path("complaint_right_stated").asBoolean(),
                    read.rights().contains(StatedRight.COMPLAINT));
        }
        var dated = key.path("dated").asString(null);
        flag(
                name,
                "dated",
                dated == null
                        ? read.dates().drafted() == null && read.dates().updated() == null
                        : dated.equals(read.dates().drafted())
                                || dated.equals(read.dates().updated()));
    }

    private void fact(String name, String fact, Object expected, Object got) {
        flag(name, fact + ": " + expected + " read as " + got, Objects.equals(expected, got));
    }

    private void flag(String name, String fact, boolean right) {
        facts++;
        factsRight += right ? 1 : 0;
        if (!right) {
            differences.add(name + ": " + fact);
        }
    }

    private Tally tally(String kind) {
        return tallies.computeIfAbsent(kind, one -> new Tally());
    }

    private static Set<String> strings(JsonNode list) {
        var strings = new HashSet<String>();
        list.forEach(one -> strings.add(one.asString()));
        return strings;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
