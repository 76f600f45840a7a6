package fi.seloste.noticecheck.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as notices print them: a day, a month or a year. */
final class Dates {

    /**
     * @param value as in the public contract: 2023-07-05, 2023-07 or 2023
     * @param start where it is printed
     */
    record Found(String value, int start, int end) {}

    private static final List<String> MONTHS = List.of(
            "tammik|januar|jan\\b",
            "helmik|februar|feb\\b",
            "maalisk|mars|march|mar\\b",
            "huhtik|april|apr\\b",
            "toukok|maj|may",
            "kesäk|juni|june|jun\\b",
            "heinäk|juli|july|jul\\b",
            "elok|august|aug\\b",
            "syysk|septemb|sept?\\b",
            "lokak|oktob|octob|oct\\b|okt\\b",
            "marrask|novemb|nov\\b",
            "jouluk|decemb|dec\\b");

    private static final String MONTH = "(" + String.join("|", MONTHS).replace("\\b", "(?!\\p{L})") + ")\\p{L}*\\.?";
    private static final String YEAR = "((?:19|20)\\d{2})";

    private static final Pattern ISO = Pattern.compile("(?<![\\d-])" + YEAR + "-(\\d{2})(?:-(\\d{2}))?(?![\\d-])");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\s?[./]\\s?(\\d{1,2})\\s?[./]\\s?" + YEAR + "(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s+(?:of\\s+|den\\s+|päivänä\\s+)?" + MONTH + "\\s+"
                    + YEAR + "(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<!\\p{L})" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+" + YEAR + "(?!\\d)");
    private static final Pattern MONTH_ALONE = Pattern.compile("(?<!\\p{L})" + MONTH + ",?\\s+" + YEAR + "(?!\\d)");
    private static final Pattern MONTH_NUMBER =
            Pattern.compile("(?<![\\d./])(\\d{1,2})\\s?[./-]\\s?" + YEAR + "(?!\\d)");
    private static final Pattern YEAR_ALONE = Pattern.compile("(?<![\\d/.,-])" + YEAR + "(?![\\d/]|\\.\\d)");

    private Dates() {}

    static boolean anyIn(String text) {
        return !in(text, false).isEmpty();
    }

    /** The dates in the text, in their order. */
    static List<Found> in(String text, boolean years) {
        var found = new ArrayList<Found>();
        if (!text.contains("20") && !text.contains("19")) {
            return found;
        }
        var lower = text.toLowerCase(Locale.ROOT);
        collect(found, ISO.matcher(lower), match -> value(match.group(1), match.group(2), match.group(3)));
        collect(found, NUMBERS.matcher(lower), Dates::numbers);
        collect(found, DAY_FIRST.matcher(lower), match -> value(match.group(3), month(match.group(2)), match.group(1)));
        collect(
                found,
                MONTH_FIRST.matcher(lower),
                match -> value(match.group(3), month(match.group(1)), match.group(2)));
        collect(found, MONTH_ALONE.matcher(lower), match -> value(match.group(2), month(match.group(1)), null));
        collect(found, MONTH_NUMBER.matcher(lower), match -> value(match.group(2), match.group(1), null));
        if (years) {
            collect(found, YEAR_ALONE.matcher(lower), match -> match.group(1));
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    private static void collect(List<Found> found, Matcher matcher, Function<Matcher, String> value) {
        while (matcher.find()) {
            var start = matcher.start();
            var end = matcher.end();
            if (found.stream().noneMatch(other -> start < other.end() && other.start() < end)) {
                var date = value.apply(matcher);
                if (date != null) {
                    found.add(new Found(date, start, end));
                }
            }
        }
    }

    /** Day and month as Europe writes them, unless that is no date. */
    private static String numbers(Matcher match) {
        var first = Integer.parseInt(match.group(1));
        var second = Integer.parseInt(match.group(2));
        return second > 12 && first <= 12
                ? value(match.group(3), match.group(1), match.group(2))
                : value(match.group(3), match.group(2), match.group(1));
    }

    private static String month(String word) {
        for (var i = 0; i < MONTHS.size(); i++) {
            for (var beginning :
                    MONTHS.get(i).replace("\\b", "").replace("sept?", "sep").split("\\|")) {
                if (word.startsWith(beginning)) {
                    return Integer.toString(i + 1);
                }
            }
        }
        return null;
    }

    private static String value(String year, String month, String day) {
        if (month == null) {
            return null;
        }
        var m = Integer.parseInt(month);
        var d = day == null ? 1 : Integer.parseInt(day);
        if (m < 1 || m > 12 || d < 1 || d > 31) {
            return null;
        }
        return day == null ? "%s-%02d".formatted(year, m) : "%s-%02d-%02d".formatted(year, m, d);
    }
}
