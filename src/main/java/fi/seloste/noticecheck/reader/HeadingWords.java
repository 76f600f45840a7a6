package fi.seloste.noticecheck.reader;

import fi.seloste.noticecheck.reader.Heading.Kind;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words of a line say of the sections that it could head, and how many of its words say nothing of them.
 *
 * @param ids   ids of sections
 * @param kind  what kind of heading it would be, or null where its words are none of a heading's
 * @param words how many words it has
 * @param other how many of them belong to no heading
 */
record HeadingWords(Set<String> ids, Kind kind, int words, int other) {

    private static final List<String> IDS = List.of(
            "controller",
            "contact",
            "dpo",
            "register_name",
            "data_subjects",
            "purposes",
            "legal_basis",
            "data_content",
            "sources",
            "recipients",
            "processors",
            "transfers",
            "retention",
            "security",
            "cookies",
            "automated_decisions",
            "rights_access",
            "rights_rectification",
            "rights_generic",
            "rights_rest",
            "rights_specific",
            "rights_any",
            "complaint",
            "date",
            "title",
            "none");

    private static final Pattern BETWEEN = Pattern.compile("[\\s/,&()\\[\\]–—?!:;.\"”“*#_|]+");

    /** What speaks of the rights of people says by the way what the rights are about. */
    private static final Set<String> NOT_BESIDE_RIGHTS = Set.of(
            "purposes",
            "data_content",
            "data_subjects",
            "retention",
            "recipients",
            "legal_basis",
            "sources",
            "automated_decisions",
            "processors",
            "register_name",
            "controller",
            "security",
            "date",
            "none");

    static HeadingWords of(String line) {
        var text =
                BETWEEN.matcher(line.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        var words = text.isEmpty() ? 0 : text.split(" ").length;
        if (words == 0 || words > 24) {
            return new HeadingWords(Set.of(), null, words, words);
        }
        // Where words stand tells more than that they stand: punctuation parts what is joined.
        var joined = line.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        var said = new WordsIn(text);
        var known = new BitSet();
        var found = new LinkedHashSet<String>();
        for (var id : IDS) {
            if (mark(text, said.find("heading." + id), known)) {
                found.add(id);
            }
        }
        mark(text, said.find("heading.our_right"), known);
        mark(text, said.find("heading.filler"), known);
        return new HeadingWords(Set.copyOf(found), null, words, unknown(text, known)).decided(new WordsIn(joined));
    }

    private HeadingWords decided(WordsIn text) {
        var found = new LinkedHashSet<>(ids);
        var kind = found.isEmpty() ? null : Kind.SECTION;
        if (text.has("heading.our_right")) {
            found.removeIf(id -> id.startsWith("rights_"));
            found.add("legal_basis");
            kind = Kind.SECTION;
        }
        if (text.has("heading.collected_automatically")) {
            found.remove("automated_decisions");
        }
        if (text.has("heading.collecting_and_using")) {
            found.remove("sources");
        }
        var rights = found.stream().anyMatch(id -> id.startsWith("rights_"));
        var title = found.remove("title");
        var none = found.remove("none");
        if (rights) {
            var retention = found.contains("retention") && text.has("heading.also_retention");
            found.removeAll(NOT_BESIDE_RIGHTS);
            if (retention) {
                found.add("retention");
            }
            var any = found.remove("rights_any");
            if (found.remove("rights_rest")) {
                found.remove("rights_generic");
                found.add("rights_other");
            }
            if (found.remove("rights_specific")) {
                found.remove("rights_generic");
                found.add("rights_other");
                if (!text.has("heading.access_word")) {
                    found.remove("rights_access");
                }
            }
            if (found.remove("rights_generic")
                    && !found.contains("rights_access")
                    && !found.contains("rights_rectification")) {
                found.addAll(List.of("rights_access", "rights_rectification", "rights_other"));
                kind = Kind.ALL_RIGHTS;
            }
            if (any && found.stream().noneMatch(id -> id.startsWith("rights_")) && !found.contains("complaint")) {
                found.add("rights_other");
            }
            if (found.contains("rights_access") && text.has("heading.no_access")) {
                found.remove("rights_access");
            }
            found.remove("cookies");
            if (found.size() > 1 && !text.has("heading.also_contact")) {
                found.remove("contact");
            }
            return new HeadingWords(found, kind, words, other);
        }
        if (found.contains("complaint")) {
            found.removeAll(Set.of("contact", "controller", "recipients", "processors"));
        }
        if (found.contains("dpo") && !text.has("heading.contact_person")) {
            found.remove("contact");
        }
        if (found.contains("controller")) {
            if (text.has("heading.of_controller")) {
                found.remove("controller");
            } else if (!text.has("heading.contact_person")) {
                found.remove("contact");
            }
            found.removeAll(Set.of("register_name", "data_content", "date", "data_subjects"));
        }
        if (found.contains("register_name") && found.size() > 1) {
            if (!text.has("heading.register_name_itself")) {
                found.remove("register_name");
            }
        }
        if (found.contains("transfers") && found.contains("recipients") && !text.has("heading.both_transfers")) {
            found.remove("recipients");
        }
        if (found.contains("security")) {
            found.removeAll(Set.of("date", "data_content"));
            if (title && text.has("heading.title_only")) {
                found.remove("security");
            }
        }
        if (found.contains("data_content") && (found.size() > 1) && !text.has("heading.content_itself")) {
            found.remove("data_content");
        }
        if (found.contains("date") && found.size() > 1) {
            found.remove("date");
        }
        if (found.contains("processors") && found.contains("recipients") && !text.has("heading.and")) {
            found.remove("processors");
        }
        if (title) {
            found.removeAll(Set.of("register_name", "data_content", "data_subjects"));
        }
        if (title && (found.isEmpty() || found.equals(Set.of("date")) && !text.has("heading.date_itself"))) {
            return new HeadingWords(Set.of(), Kind.TITLE, words, other);
        }
        if (none && (found.isEmpty() || found.equals(Set.of("date")))) {
            return new HeadingWords(Set.of(), Kind.OTHER, words, other);
        }
        return new HeadingWords(found, found.isEmpty() ? null : kind, words, other);
    }

    boolean isHeading() {
        return kind != null;
    }

    private static boolean mark(String text, WordsIn.Finder matcher, BitSet known) {
        var any = false;
        while (matcher.find()) {
            any = true;
            known.set(wordStart(text, matcher.start()), wordEnd(text, matcher.end()));
        }
        return any;
    }

    private static int wordStart(String text, int at) {
        while (at > 0 && text.charAt(at - 1) != ' ') {
            at--;
        }
        return at;
    }

    private static int wordEnd(String text, int at) {
        while (at < text.length() && text.charAt(at) != ' ') {
            at++;
        }
        return at;
    }

    private static int unknown(String text, BitSet known) {
        var unknown = 0;
        var from = 0;
        for (var word : text.split(" ")) {
            if (word.length() > 1 && known.nextClearBit(from) < from + word.length()) {
                unknown++;
            }
            from += word.length() + 1;
        }
        return unknown;
    }
}
