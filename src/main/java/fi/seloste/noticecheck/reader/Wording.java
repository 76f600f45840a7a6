package fi.seloste.noticecheck.reader;

import java.util.List;
import java.util.stream.Stream;

/** What sentences say that rules ask for, beyond single words. */
final class Wording {

    private static final String[] RIGHTS = {"rights_access", "rights_rectification", "rights_other", "complaint"};

    private Wording() {}

    /** A transfer outside the Economic Area that the person's permission opens as a rule. */
    static boolean isByPermission(Sentence sentence) {
        return (sentence.has("transfer_place") || sentence.in("transfers"))
                && sentence.has("by_permission")
                && !sentence.has("explicit_only");
    }

    /** 'Not given to third parties': nobody is meant by that. */
    static boolean deniesOutsiders(Sentence sentence) {
        return sentence.has("no_outsiders_certain")
                && sentence.has("no_transfer")
                && (!sentence.has("outsider_exception") || sentence.has("own_purposes"));
    }

    static boolean isMarketing(Sentence sentence) {
        return sentence.has("marketing")
                && !sentence.inAny(RIGHTS)
                && !sentence.inAny("cookies", "complaint", "recipients", "security", "retention");
    }

    /** What is named as a legal basis and is none of Art. 6. */
    static Stream<Sentence> claimed(Text text) {
        return BasisReader.sentences(text).stream()
                .filter(sentence ->
                        sentence.inContext() && sentence.has("claimed_as_basis") || isBareClaim(sentence.of()))
                .map(BasisReader.InContext::of)
                .filter(sentence -> !sentence.has("interest_is_claimed"));
    }

    /** 'Legal basis: customer relationship'. */
    private static boolean isBareClaim(Sentence sentence) {
        return sentence.in("legal_basis")
                && !sentence.in("purposes")
                && sentence.has("basis.claimed_itself")
                && !sentence.has("real_contract");
    }

    static boolean demandsSignature(Sentence sentence) {
        return sentence.has("signature")
                && (sentence.has("request_word") || sentence.inAny(RIGHTS))
                && !sentence.inAny("security", "data_content", "purposes", "sources")
                && !sentence.has("no_signature");
    }

    static boolean demandsWriting(Sentence sentence) {
        return sentence.has("writing")
                && sentence.has("writing_demand")
                && !sentence.has("writing_free")
                && (sentence.has("request_word") || sentence.inAny(RIGHTS))
                && !sentence.inAny("security", "data_content", "purposes", "sources", "recipients", "processors");
    }

    /** Reasons, or more about the person than finding them takes. */
    static boolean demandsGrounds(Sentence sentence) {
        var inRights = sentence.inAny(RIGHTS) || sentence.has("request_word");
        return inRights
                && (sentence.has("grounds")
                        || sentence.has("request_must_state") && sentence.has("much_identification"));
    }

    /** Whether a legitimate interest is called by a name, beside the words of the statute. */
    static boolean namesInterest(Text text) {
        var sentences = BasisReader.sentences(text);
        for (var i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            if (!sentence.has("basis.legitimate_interests")) {
                continue;
            }
            for (var clause : clauses(sentence.of().lower())) {
                if (Words.in(clause, "basis.legitimate_interests") && contentWords(clause) >= 2) {
                    return true;
                }
            }
            var next = i + 1 < sentences.size() ? sentences.get(i + 1).of() : null;
            if (next != null
                    && (next.has("interest_named") || sentence.of().lower().endsWith(":") && next.item())) {
                return true;
            }
        }
        return false;
    }

    private static List<String> clauses(String lower) {
        return List.of(lower.split("[;,]|\\. | (?:sekä|and on the basis of|och på grund av|och på|ja toisaalta) "));
    }

    /** Words that are not the statute's. */
    static long contentWords(String clause) {
        return Stream.of(clause.split("[^\\p{L}-]+"))
                .filter(word -> word.length() > 3 && !Words.in(word, "statutory"))
                .count();
    }
}
