package fi.seloste.noticecheck.reader;

import fi.seloste.noticecheck.reader.ReadNotice.Retention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How long data are said to be kept: a period, or what ends the keeping. */
final class RetentionReader {

    private static final String[][] NUMBERS = {
        {"yhden", "yksi", "vuoden", "ett", "en", "one", "a"},
        {"kahden", "kaksi", "två", "two"},
        {"kolmen", "kolme", "tre", "three"},
        {"neljän", "neljä", "fyra", "four"},
        {"viiden", "viisi", "fem", "five"},
        {"kuuden", "kuusi", "sex", "six"},
        {"seitsemän", "sju", "seven"},
        {"kahdeksan", "åtta", "eight"},
        {"yhdeksän", "nio", "nine"},
        {"kymmenen", "tio", "ten"},
        {"yksitoista", "elva", "eleven"},
        {"kahdentoista", "kaksitoista", "tolv", "twelve"}
    };

    private static final String WORD = String.join(
            "|",
            Arrays.stream(NUMBERS)
                    .flatMap(Arrays::stream)
                    .filter(word -> !word.equals("vuoden"))
                    .toList());

    private static final Pattern PERIOD = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(\\d{1,3}|" + WORD
                    + ")(?:\\s?\\(\\d{1,3}\\))?[\\s-]{0,2}(?:(?:seuraava[nt]|hela|full|kalenteri|whole|calendar|kokonaisen|täyden|följande|kalender)\\s?)?"
                    + "(vuo\\p{L}*|vuotta|v\\b|kuukau\\p{L}*|kk\\b|viiko\\p{L}*|viikkoa|vrk|päivä\\p{L}*|vuorokau\\p{L}*|år\\p{L}*|månad\\p{L}*|veck\\p{L}*|dagar\\p{L}*|dygn\\p{L}*|years?|months?|weeks?|days?)(?!\\p{L})");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("vuor", "D"),
            Map.entry("vuo", "Y"),
            Map.entry("v", "Y"),
            Map.entry("kuu", "M"),
            Map.entry("kk", "M"),
            Map.entry("vii", "W"),
            Map.entry("vrk", "D"),
            Map.entry("päi", "D"),
            Map.entry("år", "Y"),
            Map.entry("mån", "M"),
            Map.entry("vec", "W"),
            Map.entry("dag", "D"),
            Map.entry("dyg", "D"),
            Map.entry("yea", "Y"),
            Map.entry("mon", "M"),
            Map.entry("wee", "W"),
            Map.entry("day", "D"));

    private RetentionReader() {}

    static Retention read(Text text) {
        var places = new Places(text);
        var rules = text.sentences().stream()
                .filter(RetentionReader::states)
                .flatMap(sentence -> rules(sentence, places))
                .limit(50)
                .toList();
        var headed = text.sections("retention").anyMatch(section -> !section.isEmpty())
                && text.in("retention").anyMatch(RetentionReader::isAnswer);
        return new Retention(!rules.isEmpty() || headed, rules);
    }

    /** One for each period, with what it runs from, which is said after it. */
    private static Stream<Retention.Rule> rules(Sentence sentence, Places places) {
        var clauses = clauses(sentence);
        return clauses.isEmpty()
                ? Stream.of(rule(sentence, null, sentence.words(), places))
                : clauses.stream()
                        .map(clause -> rule(
                                sentence,
                                period(clause).orElse(null),
                                clauses.size() == 1 ? sentence.words() : new WordsIn(clause),
                                places));
    }

    private static Retention.Rule rule(Sentence sentence, String period, WordsIn clause, Places places) {
        return new Retention.Rule(
                sentence.text(), period, trigger(clause), places.start(sentence.start()), places.end(sentence.end()));
    }

    /** From each period to the next. */
    private static List<String> clauses(Sentence sentence) {
        if (!sentence.has("period_unit")) {
            return List.of();
        }
        var starts = PERIOD.matcher(sentence.lower())
                .results()
                .map(MatchResult::start)
                .collect(Collectors.toCollection(ArrayList::new));
        starts.add(sentence.lower().length());
        return IntStream.range(0, starts.size() - 1)
                .mapToObj(i -> sentence.lower().substring(starts.get(i), starts.get(i + 1)))
                .toList();
    }

    /** Whether it tells a period or a criterion; where data lie, and rights of erasure, tell neither. */
    static boolean states(Sentence sentence) {
        if (sentence.inAny("cookies", "complaint") && !sentence.in("retention")) {
            return false;
        }
        var measured = !clauses(sentence).isEmpty();
        var criterion = sentence.has("retention_criterion");
        if (sentence.in("retention")) {
            return (measured || criterion)
                    && (sentence.has("retention_verb")
                            || measured
                            || sentence.text().length() < 200);
        }
        if (sentence.inAny("rights_access", "rights_rectification", "rights_other")
                && !measured
                && !sentence.has("retention_until")) {
            return false;
        }
        if (sentence.has("response_deadline")) {
            return false;
        }
        return sentence.has("retention_verb") && (measured || criterion) && !sentence.has("retention_exclude")
                || sentence.has("retention_strong") && !sentence.has("right_to_erase");
    }

    private static boolean isAnswer(Sentence sentence) {
        return sentence.text().length() > 3;
    }

    /** The first period that it names. */
    static Optional<String> period(String lower) {
        var matcher = PERIOD.matcher(lower);
        if (!matcher.find()) {
            return Optional.empty();
        }
        var number = number(matcher.group(1));
        var unit = matcher.group(2);
        return UNITS.entrySet().stream()
                .filter(entry -> unit.startsWith(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(entry -> "P" + number + entry.getValue());
    }

    private static int number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        for (var i = 0; i < NUMBERS.length; i++) {
            if (List.of(NUMBERS[i]).contains(word)) {
                return i + 1;
            }
        }
        return 1;
    }

    /** What starts the clock, of the triggers that the product knows. */
    static String trigger(WordsIn clause) {
        for (var trigger : Words.names("trigger.")) {
            if (clause.has("trigger." + trigger)) {
                return trigger.toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }
}
