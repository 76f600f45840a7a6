package fi.seloste.noticecheck.reader;

import fi.seloste.noticecheck.StatedRight;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which rights the notice tells of, and the first sentence that does. */
final class RightsReader {

    private static final Map<StatedRight, String> WORDS = Map.of(
            StatedRight.ACCESS, "right.access",
            StatedRight.RECTIFICATION, "right.rectification",
            StatedRight.ERASURE, "right.erasure",
            StatedRight.RESTRICTION, "right.restriction",
            StatedRight.OBJECTION, "right.objection",
            StatedRight.MARKETING_OBJECTION, "right.marketing_objection",
            StatedRight.PORTABILITY, "right.portability",
            StatedRight.WITHDRAWAL, "right.withdrawal",
            StatedRight.NO_AUTOMATED_DECISION, "right.no_automated");

    private RightsReader() {}

    static Map<StatedRight, Sentence> read(Text text) {
        var found = new EnumMap<StatedRight, Sentence>(StatedRight.class);
        for (var sentence : text.sentences()) {
            WORDS.forEach((right, words) -> {
                if (!found.containsKey(right)
                        && speaksOfRights(sentence, right)
                        && sentence.has(words)
                        && !(right == StatedRight.OBJECTION && isMarketingOnly(sentence))) {
                    found.put(right, sentence);
                }
            });
            if (!found.containsKey(StatedRight.COMPLAINT) && isComplaint(sentence)) {
                found.put(StatedRight.COMPLAINT, sentence);
            }
        }
        for (var heading : text.headings()) {
            if (heading.isOneRight() || heading.ids().contains("complaint")) {
                headed(heading, text, found);
            }
        }
        return found;
    }

    /** The rights that one sentence tells of. */
    static Set<StatedRight> in(Sentence sentence) {
        var found = EnumSet.noneOf(StatedRight.class);
        WORDS.forEach((right, words) -> {
            if (speaksOfRights(sentence, right)
                    && sentence.has(words)
                    && !(right == StatedRight.OBJECTION && isMarketingOnly(sentence))) {
                found.add(right);
            }
        });
        if (isComplaint(sentence)) {
            found.add(StatedRight.COMPLAINT);
        }
        return found;
    }

    /** A right that a heading names and its text explains in other words. */
    private static void headed(Heading heading, Text text, Map<StatedRight, Sentence> found) {
        var lower = heading.text().toLowerCase(Locale.ROOT);
        text.sentences().stream()
                .filter(sentence -> sentence.start() >= heading.body()
                        && heading.ids().stream().anyMatch(sentence::in))
                .findFirst()
                .ifPresent(sentence -> {
                    WORDS.forEach((right, words) -> {
                        if (Words.in(lower, words)
                                && !(right == StatedRight.OBJECTION && Words.in(lower, "marketing"))) {
                            found.putIfAbsent(right, sentence);
                        }
                    });
                    if (Words.in(lower, "complaint") && text.plain().indexOf(sentence.text()) >= 0) {
                        found.putIfAbsent(StatedRight.COMPLAINT, sentence);
                    }
                });
    }

    /** A complaint to the authority, or the right to one under a heading of complaints. */
    static boolean isComplaint(Sentence sentence) {
        return sentence.has("complaint") && (sentence.has("complaint_authority") || sentence.in("complaint"));
    }

    private static boolean speaksOfRights(Sentence sentence, StatedRight right) {
        var inRights = sentence.inAny("rights_access", "rights_rectification", "rights_other", "complaint");
        if (inRights) {
            return true;
        }
        if (sentence.inAny("cookies", "security", "automated_decisions")
                && right != StatedRight.MARKETING_OBJECTION
                && right != StatedRight.WITHDRAWAL) {
            return false;
        }
        return sentence.has("rights_context");
    }

    /** An objection to marketing is not the general one. */
    private static boolean isMarketingOnly(Sentence sentence) {
        return sentence.has("marketing") && !sentence.has("objection_general");
    }
}
