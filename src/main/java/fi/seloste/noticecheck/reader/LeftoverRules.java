package fi.seloste.noticecheck.reader;

import fi.seloste.noticecheck.Severity;
import fi.seloste.noticecheck.Where;
import java.util.HashMap;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What was left in a text, and left over (D66 to D69): markup, passages that stand twice, the words of an older law, another
 * firm's template.
 */
final class LeftoverRules {

    private static final int SHORTEST_REPEATED = 60;
    private static final Pattern TAG = Pattern.compile("</?(?:p|ul|li|ol|div|br|span|strong|h[1-6])\\b[^>]{0,200}>");
    private static final Pattern ATK = Pattern.compile("(?<!\\p{L})ATK(?!\\p{L})");

    private final Text text;
    private final ReadNotice read;
    private final FoundInText found;

    LeftoverRules(Text text, ReadNotice read, FoundInText found) {
        this.text = text;
        this.read = read;
        this.found = found;
    }

    void check() {
        var raw = text.source().raw();
        var page = raw.stripLeading().startsWith("<") || raw.contains("<body");
        var tag = TAG.matcher(raw);
        if (!page && tag.find()) {
            found.add("D66", Severity.INFO, "GDPR 12(1)", found.at(tag.start(), tag.end()));
        } else {
            found.addFirst("residue", "D66", Severity.INFO, "GDPR 12(1)");
        }
        repeated();
        // Where data are kept is where the old words stand most.
        text.sentences().stream()
                .filter(sentence -> sentence.has("old_words"))
                .findFirst()
                .ifPresent(sentence -> found.add("D69", Severity.INFO, "GDPR 12(1)", sentence));
        if (!found.has("D69")) {
            text.sentences().stream()
                    .filter(sentence -> ATK.matcher(sentence.text()).find())
                    .findFirst()
                    .ifPresent(sentence -> found.add("D69", Severity.INFO, "GDPR 12(1)", sentence));
        }
        if (!found.has("D69")
                && text.headings().stream()
                        .anyMatch(heading -> Words.in(heading.text().toLowerCase(Locale.ROOT), "old_words")
                                || ATK.matcher(heading.text()).find())) {
            found.add("D69", Severity.INFO, "GDPR 12(1)", Where.NOWHERE);
        }
        wrongTemplate();
    }

    private void repeated() {
        var seen = new HashMap<String, Sentence>();
        for (var sentence : text.sentences()) {
            if (sentence.text().length() < SHORTEST_REPEATED) {
                continue;
            }
            var before = seen.putIfAbsent(sentence.lower(), sentence);
            if (before != null && !before.sections().equals(sentence.sections())) {
                found.add("D67", Severity.INFO, "GDPR 12(1)", sentence);
                return;
            }
        }
    }

    /** Members of a firm, or a firm that is spelled in two ways. */
    private void wrongTemplate() {
        var association = text.any(sentence -> sentence.has("member_organisation"))
                || read.controller().name() != null
                        && Words.in(read.controller().name().toLowerCase(Locale.ROOT), "member_organisation");
        if (!association) {
            var member = text.sentences().stream()
                    .filter(sentence -> sentence.has("membership_word"))
                    .findFirst();
            if (member.isPresent()) {
                found.add("D68", Severity.INFO, "GDPR 12(1)", member.get());
                return;
            }
        }
        if (read.controller().name() == null) {
            return;
        }
        var own = new OwnName(read.controller().name());
        text.sentences().stream()
                .filter(own::isMisspelledIn)
                .findFirst()
                .ifPresent(sentence -> found.add("D68", Severity.INFO, "GDPR 12(1)", sentence));
    }
}
