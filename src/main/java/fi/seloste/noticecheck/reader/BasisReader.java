package fi.seloste.noticecheck.reader;

import fi.seloste.noticecheck.Basis;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The legal bases of Art. 6(1) that a notice names as such: under their heading, or in sentences that speak of a basis.
 * A contract that is to be carried out is a purpose, and consent to a cookie is none to anything else.
 */
final class BasisReader {

    /** Bases whose words are seldom said of anything else. */
    private static final Set<Basis> UNMISTAKABLE =
            EnumSet.of(Basis.CONSENT, Basis.LEGITIMATE_INTERESTS, Basis.VITAL_INTERESTS, Basis.PUBLIC_TASK);

    private static final int FEW_LETTERS = 25;

    private BasisReader() {}

    static Set<Basis> read(Text text) {
        var found = EnumSet.noneOf(Basis.class);
        var of = sentences(text);
        var pairs = pairs(of);
        of.forEach(sentence -> {
            for (var basis : Basis.values()) {
                if (sentence.has(words(basis))
                        && (isPlain(sentence, text)
                                || isInBrackets(sentence.of(), basis)
                                || sentence.inContext()
                                || UNMISTAKABLE.contains(basis) && sentence.of().in("legal_basis")
                                || sentence.of().in("legal_basis") && isNamed(sentence.of(), basis)
                                || pairs.contains(sentence) && isPaired(sentence.of(), basis))) {
                    found.add(basis);
                }
            }
        });
        if (found.isEmpty()) {
            of.stream()
                    .filter(sentence -> sentence.of().inAny("purposes", "legal_basis"))
                    .forEach(sentence -> UNMISTAKABLE.forEach(basis -> {
                        if (sentence.has(words(basis))) {
                            found.add(basis);
                        }
                    }));
        }
        return found;
    }

    /** The sentences that could name a basis, and whether they, or what leads to them, speak of one. */
    static List<InContext> sentences(Text text) {
        var found = new ArrayList<InContext>();
        var list = false;
        Set<String> before = Set.of();
        for (var sentence : text.sentences()) {
            if (!sentence.sections().equals(before)) {
                list = false;
                before = sentence.sections();
            }
            if (isElsewhere(sentence)) {
                list = false;
                continue;
            }
            var context = sentence.has("basis_context") && !sentence.has("not_basis_context");
            if (sentence.lower().endsWith(":") && context) {
                list = true;
            } else if (!sentence.item() && !context && sentence.text().length() > 60) {
                list = false;
            }
            found.add(new InContext(sentence, context || list));
        }
        return found;
    }

    /**
     * @param inContext whether a basis is spoken of
     */
    record InContext(Sentence of, boolean inContext) {
        boolean has(String words) {
            return of.has(words);
        }
    }

    /** A basis in its nominative, in brackets, in a cell, or after a colon. */
    private static boolean isNamed(Sentence sentence, Basis basis) {
        if (basis == Basis.LEGAL_OBLIGATION && sentence.has("basis_itself.legal_obligation")
                || basis == Basis.CONTRACT && sentence.has("basis_itself.contract")) {
            return true;
        }
        var matcher = sentence.words().find(words(basis));
        while (matcher.find()) {
            var before = sentence.lower().substring(0, matcher.start()).stripTrailing();
            if (before.isEmpty() || "(|:–•=/".indexOf(before.charAt(before.length() - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Lines of 'purpose: basis', where there are several: one alone may be about anything. */
    private static List<InContext> pairs(List<InContext> sentences) {
        var pairs = sentences.stream()
                .filter(sentence -> sentence.of().in("purposes")
                        && Stream.of(Basis.values()).anyMatch(basis -> isPaired(sentence.of(), basis)))
                .toList();
        return pairs.size() >= 2 ? pairs : List.of();
    }

    private static boolean isPaired(Sentence sentence, Basis basis) {
        var matcher = sentence.words().find(words(basis));
        while (matcher.find()) {
            var before = sentence.lower().substring(0, matcher.start());
            var sign = Math.max(
                    Math.max(before.lastIndexOf(": "), before.lastIndexOf(" – ")),
                    Math.max(before.lastIndexOf(" - "), before.lastIndexOf(" | ")));
            if (sign > 2
                    && before.length() - sign < FEW_LETTERS
                    && (basis != Basis.CONTRACT || isNothingElse(before.substring(sign), sentence, matcher.end()))) {
                return true;
            }
        }
        return false;
    }

    /** What contracts are made of has many names: as a basis, theirs stands alone or as the statute has it. */
    private static boolean isNothingElse(String before, Sentence sentence, int end) {
        return sentence.has("basis_itself.contract")
                || before.strip().length() < 3 && sentence.lower().length() - end < FEW_LETTERS;
    }

    /** A purpose with its basis: 'to bill you (contract)'. */
    private static boolean isInBrackets(Sentence sentence, Basis basis) {
        var matcher = sentence.words().find(words(basis));
        while (matcher.find()) {
            var close = sentence.lower().indexOf(')', matcher.end());
            if (matcher.start() > 0
                    && sentence.lower().charAt(matcher.start() - 1) == '('
                    && close >= 0
                    && close - matcher.end() < 30
                    && sentence.inAny("purposes", "data_content")) {
                return true;
            }
        }
        return false;
    }

    /** Under a heading of bases alone every word of one is one. */
    private static boolean isPlain(InContext sentence, Text text) {
        return sentence.of().in("legal_basis") && !sentence.of().in("purposes");
    }

    private static boolean isElsewhere(Sentence sentence) {
        return sentence.inAny(
                        "rights_access",
                        "rights_rectification",
                        "rights_other",
                        "complaint",
                        "cookies",
                        "transfers",
                        "sources",
                        "retention",
                        "security",
                        "automated_decisions",
                        "recipients",
                        "processors",
                        "controller",
                        "contact")
                && !sentence.inAny("legal_basis", "purposes");
    }

    static String words(Basis basis) {
        return "basis." + basis.name().toLowerCase(Locale.ROOT);
    }
}
