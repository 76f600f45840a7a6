package fi.seloste.noticecheck.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Services that many firms use, by the names that notices call them by, in any case of Finnish. */
final class KnownNames {

    private static final Map<String, String> NAMES = read();
    private static final Pattern ANY = Pattern.compile(
            "(?<![\\p{L}\\p{N}.@/-])("
                    + String.join(
                            "|",
                            NAMES.keySet().stream()
                                    .sorted(Comparator.comparingInt(String::length)
                                            .reversed())
                                    .map(Pattern::quote)
                                    .toList())
                    + ")(?:(?<=[a-z])(?:[:'’]?(?:in|n|iin|issa|ista|ia|ille|illa|en|een|issä|istä|ssa|ssä|sta|stä|lla|llä|lle|ltä|lta|a|ä|t|ksi|na|nä|s|oon|on|ossa|osta|an|aan|hin|ään))?)?(?![\\p{L}\\p{N}@]|\\.\\p{L})");

    private KnownNames() {}

    record Found(String name, int start, int end) {}

    static List<Found> in(String lower) {
        var found = new ArrayList<Found>();
        var matcher = ANY.matcher(lower);
        while (matcher.find()) {
            found.add(new Found(NAMES.get(matcher.group(1)), matcher.start(1), matcher.end()));
        }
        return found;
    }

    private static Map<String, String> read() {
        try (var reader = new BufferedReader(new InputStreamReader(
                KnownNames.class.getResourceAsStream("/noticecheck/services.txt"), StandardCharsets.UTF_8))) {
            var names = new HashMap<String, String>();
            reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> names.put(line.toLowerCase(Locale.ROOT), line));
            return Map.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
