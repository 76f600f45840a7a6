package fi.seloste.noticecheck.reader;

import fi.seloste.noticecheck.reader.ReadNotice.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who says to be the controller: under its heading, in a sentence, or in a block of details above everything. */
final class ControllerReader {

    private static final Pattern NAME_END = Pattern.compile("[,;|\\t(\\[]|\\s[-–—]\\s|\\.\\s|\\s{3,}");
    private static final Pattern FORM_ENDING = Pattern.compile("(?<=\\p{L}):\\p{Ll}{1,4}$|['’]s$");
    private static final Pattern WE = Pattern.compile("^(?:We|Me|Vi),? ");
    private static final int LONGEST_NAME = 90;
    private static final int BLOCK = 500;

    private ControllerReader() {}

    static Organisation read(Text text) {
        var bodies = text.sections("controller")
                .map(text::body)
                .filter(body -> !body.isBlank())
                .toList();
        var block = block(text);
        var name = bodies.stream()
                .flatMap(body -> fromSection(body).stream())
                .findFirst()
                .or(() -> fromSentence(text))
                .or(() -> block.flatMap(one -> firstName(text.plain().substring(one.start(), one.end()))))
                .or(() -> fromTitle(text))
                .orElse(null);
        var places = new ArrayList<String>();
        bodies.forEach(body -> places.add(head(body)));
        block.ifPresent(one -> places.add(text.plain().substring(one.start(), one.end())));
        sentencesOfController(text).forEach(places::add);
        places.add(text.plain()
                .substring(
                        0,
                        text.preambleEnd() == text.plain().length()
                                ? Math.min(1_000, text.plain().length())
                                : text.preambleEnd()));
        return new Organisation(
                name,
                first(Stream.concat(places.stream(), elsewhere(text)), Details::businessId),
                first(Stream.concat(places.stream(), contacts(text)), Details::address),
                first(places.stream(), Details::email),
                first(places.stream(), Details::phone));
    }

    /** A block of details above the first heading: a firm's name with an ID, an address or a way to reach it. */
    static Optional<Section> block(Text text) {
        var until = text.preambleEnd();
        var lines = text.lines().stream()
                .filter(line -> line.end() <= until)
                .limit(40)
                .toList();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.text().length() > 160
                    || Words.in(line.text().toLowerCase(Locale.ROOT), "heading.title") && !hasDetails(line.text())) {
                continue;
            }
            if (!Names.hasForm(line.text()) && !hasDetails(line.text())) {
                continue;
            }
            var end = i;
            while (end + 1 < lines.size()
                    && lines.get(end + 1).text().length() < 120
                    && !lines.get(end + 1).afterBlank()
                    && lines.get(end + 1).end() - line.start() < BLOCK) {
                end++;
            }
            var begin = i;
            while (begin > 0
                    && !lines.get(begin).afterBlank()
                    && lines.get(begin - 1).text().length() < 90
                    && !Words.in(lines.get(begin - 1).text().toLowerCase(Locale.ROOT), "heading.title")) {
                begin--;
            }
            var from = lines.get(begin).start();
            var to = lines.get(end).end();
            var body = text.plain().substring(from, to);
            if (hasDetails(body)
                    && (Names.hasForm(body) || Details.businessId(body).isPresent())) {
                return Optional.of(new Section("controller", "", from, from, to, to));
            }
        }
        return Optional.empty();
    }

    private static boolean hasDetails(String text) {
        return Details.businessId(text).isPresent()
                || Details.email(text).isPresent()
                || Details.phone(text).isPresent()
                || Details.postcode(text).isPresent();
    }

    private static Optional<String> fromSection(String body) {
        var lines = body.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(8)
                .toList();
        var led = afterLead(head(body).replace('\n', ' '));
        if (led.isPresent()) {
            return led;
        }
        var joined = head(body);
        var first = unlabelled(lines.getFirst());
        // A line of a name alone is the name, also where it begins with a small letter.
        if (Names.hasForm(first) && first.length() <= LONGEST_NAME) {
            var cut = cut(first);
            if (Names.hasForm(cut) && cut.split(" ").length <= 7) {
                return Optional.of(cut);
            }
        }
        var named = firstName(joined);
        if (named.isPresent()) {
            return named;
        }
        for (var line : lines) {
            var cut = cut(unlabelled(line));
            if (Words.in(cut.toLowerCase(Locale.ROOT), "organisation")
                    && cut.length() <= LONGEST_NAME
                    && cut.split(" ").length <= 9) {
                return Optional.of(cut);
            }
        }
        var cut = cut(first);
        return !cut.isBlank()
                        && cut.length() <= 70
                        && cut.split(" ").length <= 6
                        && Character.isLetterOrDigit(cut.codePointAt(0))
                        && !Words.in(cut.toLowerCase(Locale.ROOT), "verb")
                        && !Words.in(first.toLowerCase(Locale.ROOT), "id_label_first")
                ? Optional.of(cut)
                : Optional.empty();
    }

    private static Optional<String> fromSentence(Text text) {
        return text.sentences().stream()
                .filter(sentence -> sentence.has("controller_lead") || sentence.has("controller_trail"))
                .flatMap(sentence -> afterLead(sentence.text()).or(() -> beforeTrail(sentence)).stream())
                .findFirst();
    }

    /** 'The controller is …' */
    private static Optional<String> afterLead(String sentence) {
        var lower = sentence.toLowerCase(Locale.ROOT);
        var lead = Words.matcher("controller_lead", lower);
        while (lead.find()) {
            if (lower.length() != sentence.length()) {
                return Optional.empty();
            }
            var rest = sentence.substring(lead.end()).strip();
            var names = Names.in(rest);
            if (!names.isEmpty() && names.getFirst().start() < 60) {
                return Optional.of(clean(names.getFirst().name()));
            }
            var cut = cut(rest).replaceAll("\\.$", "").strip();
            if (!cut.isEmpty()
                    && Character.isUpperCase(cut.codePointAt(0))
                    && cut.length() <= 70
                    && cut.split(" ").length <= 7
                    && (!lead.group().startsWith("we are") || isSeveralCapitals(cut))) {
                return Optional.of(cut);
            }
        }
        return Optional.empty();
    }

    /** 'We are Hill End Trust', not 'We are Committed'. */
    private static boolean isSeveralCapitals(String name) {
        return Stream.of(name.split(" "))
                        .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                        .count()
                >= 2;
    }

    /** '… is the controller' */
    private static Optional<String> beforeTrail(Sentence sentence) {
        var trail = sentence.words().find("controller_trail");
        if (trail.find() && trail.start() < sentence.text().length()) {
            var before = sentence.text().substring(0, trail.start());
            var names = Names.in(before);
            if (!names.isEmpty()) {
                return Optional.of(clean(names.getLast().name()));
            }
            var cut = cut(WE.matcher(before).replaceFirst("").strip());
            if (cut.length() >= 4
                    && cut.length() <= 60
                    && Character.isUpperCase(cut.codePointAt(0))
                    && cut.split(" ").length <= 5
                    && Words.in(cut.toLowerCase(Locale.ROOT), "organisation")) {
                return Optional.of(cut);
            }
        }
        return Optional.empty();
    }

    private static List<String> sentencesOfController(Text text) {
        return text.sentences().stream()
                .filter(sentence -> sentence.has("controller_lead") || sentence.has("controller_trail"))
                .map(Sentence::text)
                .limit(3)
                .toList();
    }

    /** The address to write to is the controller's, where it has no other. */
    private static Stream<String> contacts(Text text) {
        return text.sections("contact").map(text::body).map(ControllerReader::head);
    }

    /** An ID elsewhere is the controller's only where nobody else is spoken of. */
    private static Stream<String> elsewhere(Text text) {
        var ends = text.sentences().stream()
                .filter(sentence ->
                        !sentence.inAny("recipients", "processors", "transfers", "cookies", "complaint", "sources"))
                .map(Sentence::text);
        return ends;
    }

    private static Optional<String> fromTitle(Text text) {
        var top = text.plain().substring(0, Math.min(600, text.plain().length()));
        return top.lines()
                .limit(12)
                .flatMap(line -> Names.in(line).stream().limit(1))
                .map(found -> clean(found.name()))
                .findFirst()
                .or(() -> text.sentences().stream()
                        .filter(sentence -> sentence.sections().isEmpty() || sentence.in("contact"))
                        .flatMap(sentence -> Names.in(sentence.text()).stream())
                        .map(found -> clean(found.name()))
                        .findFirst());
    }

    private static Optional<String> firstName(String body) {
        return body.lines()
                .flatMap(line -> Names.in(unlabelled(line)).stream())
                .map(found -> clean(found.name()))
                .findFirst();
    }

    private static String unlabelled(String line) {
        var matcher = Words.matcher("name_label", line.toLowerCase(Locale.ROOT));
        return matcher.find() && matcher.end() < line.length()
                ? line.substring(matcher.end()).strip()
                : line.strip();
    }

    /** Up to where an address, a number or a bracket begins. */
    private static String cut(String line) {
        var end = Details.beginOfDetails(line);
        var stop = NAME_END.matcher(line);
        if (stop.find() && stop.start() > 1) {
            end = Math.min(end, stop.start());
        }
        var label = Words.matcher("id_label", line.toLowerCase(Locale.ROOT));
        if (label.find()) {
            end = Math.min(end, label.start());
        }
        return clean(line.substring(0, Math.min(end, line.length())));
    }

    private static String clean(String name) {
        return FORM_ENDING
                .matcher(name.strip().replaceAll("^[•·*\\-–—\"”“'|\\s]+|[\\s\"”“',;:.*|-]+$", ""))
                .replaceAll("")
                .strip();
    }

    private static String head(String body) {
        return body.substring(0, Math.min(BLOCK, body.length()));
    }

    private static String first(Stream<String> places, Function<String, Optional<String>> what) {
        return places.flatMap(place -> what.apply(place).stream()).findFirst().orElse(null);
    }
}
