package fi.seloste.noticecheck.reader;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The letters that a line of a list can begin with: as many as are looked at, or fewer where any others may follow. */
final class Beginnings {

    /** So many letters tell nearly every word apart from those that no line begins with. */
    static final int LONGEST = 3;

    /** What a line may say of its place before its first letter. */
    private static final Pattern NO_LETTER = Pattern.compile("^(?:\\^|\\\\b|\\(\\?<[!=][^()]*\\))+");

    private static final String SIGNS = "\\^$.|?*+()[]{}~";

    private Beginnings() {}

    static Set<String> of(String line) {
        return of(NO_LETTER.matcher(line).replaceFirst(""), LONGEST);
    }

    private static Set<String> of(String line, int letters) {
        if (letters == 0 || line.isEmpty()) {
            return Set.of("");
        }
        return switch (line.charAt(0)) {
            case '(' -> ofChoice(line, letters);
            case '[' -> ofLetters(line, letters);
            case '\\' ->
                line.length() > 1 && SIGNS.indexOf(line.charAt(1)) >= 0
                        ? followed(Set.of(line.substring(1, 2)), line.substring(2), letters)
                        : Set.of("");
            default ->
                isPlain(line.charAt(0))
                        ? followed(Set.of(line.substring(0, 1)), line.substring(1), letters)
                        : Set.of("");
        };
    }

    /** '(one|other)', perhaps with a question mark; what looks ahead is no choice. */
    private static Set<String> ofChoice(String line, int letters) {
        var close = close(line);
        if (close < 0 || line.startsWith("(?")) {
            return Set.of("");
        }
        return followed(choices(line.substring(1, close)), line.substring(close + 1), letters);
    }

    private static Set<String> ofLetters(String line, int letters) {
        var close = line.indexOf(']');
        var inside = line.substring(1, Math.max(1, close));
        if (inside.isEmpty() || !inside.chars().allMatch(Character::isLetterOrDigit)) {
            return Set.of("");
        }
        return followed(
                inside.chars().mapToObj(Character::toString).collect(Collectors.toSet()),
                line.substring(close + 1),
                letters);
    }

    /** What begins with one of them and goes on as the rest does, or as it does without them where they may be absent. */
    private static Set<String> followed(Set<String> first, String rest, int letters) {
        var sign = rest.isEmpty() ? ' ' : rest.charAt(0);
        if (sign == '*' || sign == '{') {
            return Set.of("");
        }
        var found = new LinkedHashSet<String>();
        if (sign == '?') {
            found.addAll(of(rest.substring(1), letters));
        }
        for (var one : first) {
            if (isTaken(one) && sign != '+') {
                var next = sign == '?' ? rest.substring(1) : rest;
                var taken = one.substring(0, Math.min(letters, one.length()));
                of(next, letters - taken.length()).forEach(end -> found.add(taken + end));
            } else {
                found.addAll(of(sign == '?' || sign == '+' ? one : one + rest, letters));
            }
        }
        return found;
    }

    /** Letters that are read as they are. */
    private static boolean isTaken(String one) {
        return one.length() == 1 || !one.isEmpty() && one.chars().allMatch(c -> isPlain((char) c));
    }

    private static boolean isPlain(char c) {
        return SIGNS.indexOf(c) < 0;
    }

    private static Set<String> choices(String inside) {
        var found = new LinkedHashSet<String>();
        var from = 0;
        var depth = 0;
        for (var at = 0; at <= inside.length(); at++) {
            var c = at == inside.length() ? '|' : inside.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                found.add(inside.substring(from, at));
                from = at + 1;
            }
        }
        return found;
    }

    private static int close(String line) {
        var depth = 0;
        for (var at = 0; at < line.length(); at++) {
            var c = line.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }
}
