package fi.seloste.noticecheck.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** The sections of a text that runs on without headings: the paragraphs that speak of one thing plainly. */
final class Headless {

    private static final int HEADINGS_ENOUGH = 3;

    private Headless() {}

    static List<Section> read(Text text) {
        var headed = text.sections().stream()
                .map(Section::id)
                .filter(id -> !id.equals("date"))
                .distinct()
                .count();
        if (headed >= HEADINGS_ENOUGH) {
            return List.of();
        }
        var found = new ArrayList<Section>();
        var paragraphs = paragraphs(text);
        var names = Words.names("paragraph.");
        for (var id : names) {
            if (text.has(id)) {
                continue;
            }
            for (var paragraph : paragraphs) {
                var lower = text.plain().substring(paragraph[0], paragraph[1]).toLowerCase(Locale.ROOT);
                if (Words.in(lower, "paragraph." + id)) {
                    found.add(new Section(id, "", paragraph[0], paragraph[0], paragraph[1], paragraph[1]));
                }
            }
        }
        return found;
    }

    /** Rights and times are told in a sentence of a paragraph that is about something else, too. */
    static boolean isAbout(Sentence sentence, String id) {
        return !id.startsWith("rights_") && !id.equals("retention") || sentence.has("paragraph." + id);
    }

    private static List<int[]> paragraphs(Text text) {
        var found = new TreeMap<Integer, int[]>();
        int[] current = null;
        for (var line : text.lines()) {
            if (current == null || line.afterBlank()) {
                current = new int[] {line.start(), line.end()};
                found.put(line.start(), current);
            }
            current[1] = line.end();
        }
        return List.copyOf(found.values());
    }
}
