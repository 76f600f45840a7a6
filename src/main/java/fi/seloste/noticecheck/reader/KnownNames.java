package fi.seloste.noticecheck.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Services that many firms use, by the names that notices call them by, in any case of Finnish. */
final class KnownNames {

    private static final Map<String, List<String>> BY_BEGINNING = read();
    private static final int BEGINNING = 2;

    /** A name in lower case that is long enough to be nothing else. */
    private static final int PLAIN = 6;

    private static final Pattern END = Pattern.compile(
            "(?:(?<=[a-z])(?:[:'’]?(?:in|n|iin|issa|ista|ia|ille|illa|en|een|issä|istä|ssa|ssä|sta|stä|lla|llä|lle|ltä|lta|a|ä|t|ksi|na|nä|s|oon|on|ossa|osta|an|aan|hin|ään))?)?(?![\\p{L}\\p{N}@]|\\.\\p{L})");

    private KnownNames() {}

    record Found(String name, int start, int end) {}

    static List<Found> in(String text) {
        var found = new ArrayList<Found>();
        var lower = text.toLowerCase(Locale.ROOT);
        for (var at = 0; at + BEGINNING <= lower.length(); at++) {
            if (isBeginning(lower, at)) {
                var one = at(text, lower, at);
                if (one != null) {
                    found.add(one);
                    at = one.end() - 1;
                }
            }
        }
        return found;
    }

    private static boolean isBeginning(String lower, int at) {
        return Character.isLetterOrDigit(lower.charAt(at))
                && (at == 0
                        || !Character.isLetterOrDigit(lower.charAt(at - 1))
                                && ".@/-".indexOf(lower.charAt(at - 1)) < 0);
    }

    /** The longest name that stands here. */
    private static Found at(String text, String lower, int at) {
        for (var name : BY_BEGINNING.getOrDefault(lower.substring(at, at + BEGINNING), List.of())) {
            if (name.regionMatches(true, 0, lower, at, name.length()) && isName(text, at, name)) {
                var end = END.matcher(lower).useTransparentBounds(true).useAnchoringBounds(false);
                if (end.region(at + name.length(), lower.length()).lookingAt()) {
                    return new Found(name, at, end.end());
                }
            }
        }
        return null;
    }

    /** A service may be called by a common word: that is a name with its capital letter alone. */
    private static boolean isName(String text, int at, String name) {
        return !Character.isLowerCase(text.charAt(at))
                || Character.isLowerCase(name.charAt(0))
                || name.length() >= PLAIN && !Words.in(name.toLowerCase(Locale.ROOT), "common_word");
    }

    private static Map<String, List<String>> read() {
        try (var reader = new BufferedReader(new InputStreamReader(
                KnownNames.class.getResourceAsStream("/noticecheck/services.txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.groupingBy(
                            name -> name.substring(0, BEGINNING).toLowerCase(Locale.ROOT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
