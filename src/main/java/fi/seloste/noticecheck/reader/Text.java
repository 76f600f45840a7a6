package fi.seloste.noticecheck.reader;

import fi.seloste.noticecheck.StatedRight;
import fi.seloste.noticecheck.reader.Heading.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A notice taken apart: its headings, the sections under them, and every sentence with the sections it stands in. */
final class Text {

    private final Source source;
    private final String plain;
    private final List<Line> lines;
    private final List<Heading> headings;
    private final List<Section> sections = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private Map<StatedRight, Sentence> rights;

    Text(String raw) {
        source = Source.of(raw);
        plain = source.plain();
        lines = Line.of(plain);
        UnreadableTextException.refuseIfNoNotice(plain, lines.size());
        headings = Outline.of(source, lines);
        readSections();
    }

    Source source() {
        return source;
    }

    String plain() {
        return plain;
    }

    List<Line> lines() {
        return lines;
    }

    List<Heading> headings() {
        return headings;
    }

    /** The rights that it tells of, and where. They are asked for once everything is read that adds to the text. */
    Map<StatedRight, Sentence> rights() {
        if (rights == null) {
            rights = RightsReader.read(this);
        }
        return rights;
    }

    List<Section> sections() {
        return sections;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    Stream<Sentence> in(String... ids) {
        return sentences.stream().filter(sentence -> sentence.inAny(ids));
    }

    boolean any(Predicate<Sentence> of) {
        return sentences.stream().anyMatch(of);
    }

    boolean has(String section) {
        return sections.stream().anyMatch(one -> one.id().equals(section));
    }

    Stream<Section> sections(String id) {
        return sections.stream().filter(section -> section.id().equals(id));
    }

    String body(Section section) {
        return plain.substring(section.start(), section.end());
    }

    /** What stands before the first section. */
    int preambleEnd() {
        return headings.stream()
                .filter(heading -> heading.kind() == Kind.SECTION || heading.kind() == Kind.ALL_RIGHTS)
                .mapToInt(Heading::start)
                .findFirst()
                .orElse(plain.length());
    }

    /** Adds what is a section by its content alone. */
    void add(Section section) {
        add(section, sentence -> true);
    }

    /** @param about which of its sentences are about what the section is about */
    void add(Section section, Predicate<Sentence> about) {
        sections.add(section);
        for (var i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            if (sentence.start() >= section.start()
                    && sentence.end() <= section.end()
                    && !sentence.in(section.id())
                    && about.test(sentence)) {
                var ids = new HashSet<>(sentence.sections());
                ids.add(section.id());
                sentences.set(
                        i,
                        new Sentence(
                                sentence.text(),
                                sentence.lower(),
                                sentence.start(),
                                sentence.end(),
                                Set.copyOf(ids),
                                sentence.item()));
            }
        }
    }

    private void readSections() {
        sentences.addAll(Sentence.of(
                plain,
                0,
                headings.isEmpty() ? plain.length() : headings.getFirst().start(),
                Set.of()));
        for (var i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            var own = i + 1 < headings.size() ? headings.get(i + 1).start() : plain.length();
            var end = endOf(i);
            var start = heading.body();
            while (start < end && isBetween(plain.charAt(start))) {
                start++;
            }
            var to = end;
            while (to > start && isBetween(plain.charAt(to - 1))) {
                to--;
            }
            if (heading.ids().equals(Set.of("date"))) {
                var line = plain.indexOf('\n', start);
                to = line < 0 ? to : Math.min(to, line);
            }
            for (var id : heading.ids()) {
                if (heading.kind() == Kind.ALL_RIGHTS && !tellsOf(id, plain.substring(start, Math.max(start, to)))) {
                    continue;
                }
                sections.add(
                        new Section(id, heading.text(), heading.body(), start, Math.max(start, Math.min(own, to)), to));
            }
            sentences.addAll(Sentence.of(plain, Math.min(heading.body(), own), own, idsOf(i)));
        }
    }

    /** A heading of all rights covers those that its text speaks of. */
    private static boolean tellsOf(String id, String body) {
        var lower = body.toLowerCase(Locale.ROOT);
        return switch (id) {
            case "rights_access" -> Words.in(lower, "right.access");
            case "rights_rectification" -> Words.in(lower, "right.rectification");
            default -> true;
        };
    }

    private static boolean isBetween(char c) {
        return Character.isWhitespace(c) || c == '|' || c == '*' || c == '_' || c == ':';
    }

    private int endOf(int index) {
        var heading = headings.get(index);
        for (var i = index + 1; i < headings.size(); i++) {
            if (!heading.contains(headings.get(i)) && !isFirstOfLabels(index, i)) {
                return headings.get(i).start();
            }
        }
        return plain.length();
    }

    /** 'Label: …' right under a heading that would have nothing else under it, and the labels after it. */
    private boolean isFirstOfLabels(int index, int label) {
        var heading = headings.get(index);
        var first = headings.get(index + 1);
        return heading.kind() == Kind.SECTION
                && plain.charAt(heading.body() - 1) != ':'
                && plain.substring(Math.min(heading.body(), first.start()), first.start())
                        .isBlank()
                && IntStream.rangeClosed(index + 1, label).allMatch(i -> isLabel(headings.get(i)));
    }

    private boolean isLabel(Heading heading) {
        var line = plain.indexOf('\n', heading.start());
        return heading.number().isEmpty()
                && heading.level() == 0
                && plain.charAt(heading.body() - 1) == ':'
                && heading.body() < (line < 0 ? plain.length() : line)
                && !plain.substring(heading.body(), line < 0 ? plain.length() : line)
                        .isBlank();
    }

    /** A heading of something else under a section's does not end it. */
    private Set<String> idsOf(int index) {
        var heading = headings.get(index);
        var ids = new HashSet<>(heading.ids());
        if (heading.kind() == Kind.OTHER || heading.isOneRight() || index > 0 && isLabel(heading)) {
            for (var i = index - 1; i >= 0; i--) {
                if (headings.get(i).contains(heading) || isFirstOfLabels(i, index)) {
                    ids.addAll(headings.get(i).ids());
                    break;
                }
            }
        }
        return ids;
    }
}
