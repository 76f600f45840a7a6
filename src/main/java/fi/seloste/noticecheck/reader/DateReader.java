package fi.seloste.noticecheck.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * When the notice was drawn up and last changed: beside a word that says so, or alone on a line near the beginning or
 * the end. Dates of laws and of what the notice tells are none.
 */
final class DateReader {

    private static final int NEAR = 70;

    /** @param lines where dates of the notice stand, which is its section on dates */
    record Read(ReadNotice.Dates dates, List<Section> lines) {}

    private record Dated(String value, boolean updated, Line line) {}

    private DateReader() {}

    static Read read(Text text) {
        var found = new ArrayList<Dated>();
        var lines = text.lines();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var lower = line.text().toLowerCase(Locale.ROOT);
            var edge = i < 8 || i >= lines.size() - 5;
            var before = i > 0 ? lines.get(i - 1).text().toLowerCase(Locale.ROOT) : "";
            for (var date : Dates.in(
                    line.text(),
                    edge
                            && (Words.in(lower, "date.said")
                                    || lower.length() < 60 && Words.in(lower, "heading.title")))) {
                read(line, lower, date, edge, before, text).ifPresent(found::add);
            }
        }
        var drafted = found.stream()
                .filter(dated -> !dated.updated())
                .map(Dated::value)
                .max(Comparator.naturalOrder());
        var updated = found.stream().filter(Dated::updated).map(Dated::value).max(Comparator.naturalOrder());
        return new Read(
                new ReadNotice.Dates(drafted.orElse(null), updated.orElse(null)),
                found.stream()
                        .map(Dated::line)
                        .distinct()
                        .map(line -> new Section("date", "", line.start(), line.start(), line.end(), line.end()))
                        .toList());
    }

    private static Optional<Dated> read(
            Line line, String lower, Dates.Found date, boolean edge, String before, Text text) {
        var from = Math.max(0, date.start() - NEAR);
        var ahead = lower.substring(from, date.start());
        var after = lower.substring(date.end(), Math.min(lower.length(), date.end() + 30));
        if (Words.in(ahead, "date.other") || Words.in(after, "date.other_after")) {
            return Optional.empty();
        }
        var updated = last(ahead, "date.updated");
        var drafted = last(ahead, "date.drafted");
        if (updated < 0 && drafted < 0) {
            var heading = headingOf(line, text);
            if (heading.isPresent()) {
                return Optional.of(new Dated(date.value(), Words.in(heading.get(), "date.updated"), line));
            }
            if (Words.in(after, "date.updated") || Words.in(after, "date.drafted")) {
                return Optional.of(new Dated(date.value(), Words.in(after, "date.updated"), line));
            }
            if (lower.length() < 60
                    && before.length() < 90
                    && (Words.in(before, "date.updated") || Words.in(before, "date.drafted"))
                    && !Dates.anyIn(before)) {
                return Optional.of(new Dated(date.value(), Words.in(before, "date.updated"), line));
            }
            var alone = edge
                    && (lower.length() - (date.end() - date.start()) < 25
                            || Words.in(lower, "heading.title") && lower.length() < 110);
            return alone && !Words.in(lower, "date.other")
                    ? Optional.of(new Dated(date.value(), false, line))
                    : Optional.empty();
        }
        return Optional.of(new Dated(date.value(), updated > drafted, line));
    }

    private static Optional<String> headingOf(Line line, Text text) {
        return text.headings().stream()
                .filter(heading -> heading.ids().contains("date")
                        && heading.body() <= line.end()
                        && heading.start() <= line.start())
                .filter(heading -> text.plain()
                        .substring(Math.min(heading.body(), line.start()), line.start())
                        .isBlank())
                .map(heading -> heading.text().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static int last(String text, String words) {
        var matcher = Words.matcher(words, text);
        var at = -1;
        while (matcher.find()) {
            at = matcher.start();
        }
        return at;
    }
}
