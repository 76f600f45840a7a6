package fi.seloste.onboarding.oldnotice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which a passage is known for what it becomes, from {@code /onboarding/old-notice-phrases.txt}. */
final class Phrases {

    private static final int SHORT = 5;

    private static final Map<String, String> LISTS = read();
    private static final Map<String, Pattern> FIND = compiled(list -> "(?<![\\p{L}\\p{N}-])(?:" + list + ")[\\p{L}-]*");
    private static final Map<String, Pattern> WHOLE = compiled(list -> list);
    private static final Pattern FILLER = Pattern.compile("(?<![\\p{L}\\p{N}-])(?:"
            + Stream.of(LISTS.get("filler").split("\\|")).map(Phrases::filler).collect(Collectors.joining("|"))
            + ")(?![\\p{L}\\p{N}])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.@:’'-]*");

    private Phrases() {}

    /** Whether one of the words of that name stands in the text. */
    static boolean in(String lower, String name) {
        return FIND.get(name).matcher(lower).find();
    }

    static Matcher matcher(String lower, String name) {
        return FIND.get(name).matcher(lower);
    }

    /** The names that begin so and whose words stand in the text, without that beginning. */
    static List<String> among(String lower, String beginning) {
        return names(beginning).filter(name -> in(lower, beginning + name)).toList();
    }

    /** The constants whose words stand in the text. */
    static <E extends Enum<E>> Set<E> constants(String lower, String beginning, Class<E> type) {
        return among(lower, beginning).stream()
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    /** The same, of constants of these names. */
    static <E extends Enum<E>> Set<E> constants(String lower, String beginning, Class<E> type, Set<String> of) {
        return among(lower, beginning).stream()
                .filter(of::contains)
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    /** The name whose words are the whole text. */
    static Optional<String> whole(String lower, String beginning) {
        return names(beginning)
                .filter(name -> WHOLE.get(beginning + name).matcher(lower).matches())
                .findFirst();
    }

    /** The text without the words of these names and such as add nothing. */
    static String withoutFiller(String text, String... names) {
        var rest = text;
        for (var name : names) {
            rest = Pattern.compile(FIND.get(name).pattern(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(rest)
                    .replaceAll(" ");
        }
        return FILLER.matcher(rest).replaceAll(" ");
    }

    /** How many words of the text are neither among the words of these names nor such as add nothing. */
    static int rest(String lower, String... names) {
        var rest = lower;
        for (var name : names) {
            for (var one : LISTS.containsKey(name) ? List.of(name) : all(name)) {
                rest = FIND.get(one).matcher(rest).replaceAll(" ");
            }
        }
        rest = FILLER.matcher(rest).replaceAll(" ");
        var words = WORD.matcher(rest);
        var count = 0;
        while (words.find()) {
            count += words.group().length() > 1 ? 1 : 0;
        }
        return count;
    }

    /** A short word is itself alone; a longer one is a stem. */
    private static String filler(String word) {
        return word.length() <= SHORT ? word : word + "[\\p{L}-]*";
    }

    private static List<String> all(String beginning) {
        return names(beginning).map(name -> beginning + name).toList();
    }

    private static Stream<String> names(String beginning) {
        return LISTS.keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .map(name -> name.substring(beginning.length()));
    }

    private static Map<String, Pattern> compiled(Function<String, String> form) {
        var patterns = new LinkedHashMap<String, Pattern>();
        LISTS.forEach((name, list) -> patterns.put(name, Pattern.compile(form.apply(list))));
        return patterns;
    }

    private static Map<String, String> read() {
        var lists = new LinkedHashMap<String, List<String>>();
        try (var reader = new BufferedReader(new InputStreamReader(
                Phrases.class.getResourceAsStream("/onboarding/old-notice-phrases.txt"), StandardCharsets.UTF_8))) {
            List<String> list = null;
            for (var line : reader.lines().toList()) {
                if (line.startsWith("[") && line.endsWith("]") && line.indexOf(']') == line.length() - 1) {
                    list = lists.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    list.add(line.strip().replace("~", "[^.]{0,60}").replace("\\w", "[\\p{L}\\p{N}-]"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var joined = new LinkedHashMap<String, String>();
        lists.forEach((name, list) -> joined.put(name, String.join("|", list)));
        return joined;
    }
}
