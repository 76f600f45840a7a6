package fi.seloste.noticecheck.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Firms and services that are named as handling data: by a form of enterprise, or known by their names. */
final class ProcessorReader {

    private static final String[] WHERE = {"recipients", "processors", "transfers"};

    /** 'X-palvelu', 'X system': a name before what it is. */
    private static final Pattern TOOL = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])((?:\\p{Lu}[\\p{L}\\p{N}.]{2,24})(?: \\p{Lu}[\\p{L}\\p{N}.]{1,24}){0,2})(?: ?-| )(?:\\p{L}{0,24})"
                    + "(?:järjestelm|palvelu(?!n?tarjoaj|ntuottaj|ja |t\\b)|ohjelmisto|alusta|sovellu|työkalu|systemet|system\\b|plattform|tjänsten|programmet|programvara|platform|software|service\\b|tool\\b)");

    private static final Pattern FORM = Pattern.compile(
            "(?:^| )(oy ab|ab oy|oyj|oy|abp|ab|ltd|limited|llc|inc|ry|rf|ky|osk|tmi|as|aps|gmbh|n)(?= |$)");
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ProcessorReader() {}

    static List<Named> read(Text text, String controller) {
        var found = new LinkedHashMap<String, Named>();
        var nowhere = !text.has("recipients") && !text.has("processors");
        for (var sentence : text.sentences()) {
            if (sentence.inAny("complaint", "controller", "contact", "dpo", "register_name", "date")
                    && !sentence.inAny(WHERE)) {
                continue;
            }
            var place = sentence.inAny(WHERE) || nowhere && !sentence.inAny("sources", "data_content", "purposes");
            var cue = sentence.has("processor_cue") && !sentence.in("sources");
            if (place || cue) {
                for (var name : Names.in(sentence.text())) {
                    put(found, name.name(), name.start(), sentence, controller);
                }
            }
            if (place || cue || sentence.inAny("cookies") || sentence.has("tool_cue") && !sentence.in("sources")) {
                known(sentence, found, controller);
            }
            if (sentence.inAny("recipients", "processors") || cue) {
                introduced(sentence, found, controller);
            }
            if (sentence.inAny("recipients", "processors")
                    || cue
                    || sentence.sections().isEmpty()) {
                var tool = TOOL.matcher(sentence.text());
                while (tool.find()) {
                    if (!Words.in(tool.group(1).toLowerCase(Locale.ROOT), "not_a_tool") && tool.start() > 0) {
                        put(found, tool.group(1), tool.start(), sentence, controller);
                    }
                }
            }
        }
        return distinct(new ArrayList<>(found.values()));
    }

    /** @param sentence where it is named first */
    record Named(String name, int at, Sentence sentence) {}

    private static void known(Sentence sentence, Map<String, Named> found, String controller) {
        var taken = new ArrayList<int[]>();
        for (var service : KnownNames.in(sentence.text())) {
            var inside = taken.stream().anyMatch(range -> service.start() < range[1] && range[0] < service.end());
            var inName = Names.in(sentence.text()).stream()
                    .anyMatch(name -> service.start() >= name.start() && service.start() < name.end());
            if (!inside && !inName) {
                taken.add(new int[] {service.start(), service.end()});
                put(found, service.name(), service.start(), sentence, controller);
            }
        }
    }

    /** Names that nobody knows, where no name of a firm or a known service stands in their place. */
    private static void introduced(Sentence sentence, Map<String, Named> found, String controller) {
        var taken = new ArrayList<int[]>();
        Names.in(sentence.text()).forEach(name -> taken.add(new int[] {name.start(), name.end()}));
        KnownNames.in(sentence.text()).forEach(name -> taken.add(new int[] {name.start(), name.end()}));
        for (var name : IntroducedNames.in(sentence.text())) {
            if (taken.stream().noneMatch(range -> name.start() < range[1] && range[0] < name.end())) {
                put(found, name.name(), name.start(), sentence, controller);
            }
        }
    }

    private static void put(Map<String, Named> found, String name, int at, Sentence sentence, String controller) {
        var key = fold(name);
        if (key.length() < 2 || Words.in(name.toLowerCase(Locale.ROOT), "no_processor") || isOwn(key, controller)) {
            return;
        }
        found.putIfAbsent(key, new Named(name, at, sentence));
    }

    /** The controller's own name, its short name, or the group it belongs to. */
    private static boolean isOwn(String key, String controller) {
        if (controller == null) {
            return false;
        }
        var own = fold(controller);
        var first = bare(own);
        var its = bare(key);
        return own.contains(key) && key.length() > 3
                || key.contains(own)
                || !first.isEmpty() && first.equals(its)
                || !its.isEmpty() && its.length() > 3 && first.startsWith(its + " ");
    }

    private static String bare(String name) {
        return SPACES.matcher(FORM.matcher(name).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    /** Of two names of which one holds the other, the one that was named first. */
    private static List<Named> distinct(List<Named> all) {
        var kept = new ArrayList<Named>();
        for (var name : all) {
            var key = " " + bare(fold(name.name())) + " ";
            var known = kept.stream().anyMatch(other -> {
                var theirs = " " + bare(fold(other.name())) + " ";
                return theirs.contains(key) || key.contains(theirs);
            });
            if (!known) {
                kept.add(name);
            }
        }
        return kept;
    }

    private static String fold(String name) {
        return NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
