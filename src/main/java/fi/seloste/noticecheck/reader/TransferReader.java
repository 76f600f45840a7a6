package fi.seloste.noticecheck.reader;

import fi.seloste.noticecheck.reader.ReadNotice.Outside;
import fi.seloste.noticecheck.reader.ReadNotice.Transfers;
import java.util.List;
import java.util.Locale;

/** What is said of places outside the European Economic Area: that data go there, may go there, or do not. */
final class TransferReader {

    private TransferReader() {}

    static Transfers read(Text text) {
        var statements = statements(text);
        var outside = statements.stream().map(TransferReader::of).reduce(Outside.NOT_STATED, TransferReader::stronger);
        return new Transfers(
                outside,
                outside == Outside.NONE
                        ? List.of()
                        : named(statements, "country.").stream()
                                .map(country -> country.toUpperCase(Locale.ROOT))
                                .toList(),
                named(statements(text, true), "mechanism."));
    }

    private static List<String> named(List<Sentence> statements, String kind) {
        return Words.names(kind).stream()
                .filter(name -> statements.stream().anyMatch(sentence -> sentence.has(kind + name)))
                .toList();
    }

    static List<Sentence> statements(Text text) {
        return statements(text, false);
    }

    /** Sentences on places outside; with mechanisms, what else stands in their section, too. */
    private static List<Sentence> statements(Text text, boolean mechanisms) {
        return text.sentences().stream()
                .filter(sentence -> !sentence.in("complaint"))
                .filter(sentence -> isAboutPlace(sentence)
                        || sentence.has("stays_inside")
                        || sentence.in("transfers") && (mechanisms || isShortAnswer(sentence))
                        || mechanisms
                                && Words.names("mechanism.").stream()
                                        .anyMatch(name -> sentence.has("mechanism." + name)))
                .toList();
    }

    static boolean isAboutPlace(Sentence sentence) {
        return sentence.has("transfer_place")
                && (sentence.has("transfer_verb") || sentence.in("transfers") || isListed(sentence))
                && !sentence.has("not_transfer");
    }

    /** 'Provider – letters, United States' in a list of those who handle data. */
    private static boolean isListed(Sentence sentence) {
        return sentence.item() && sentence.inAny("recipients", "processors");
    }

    /** 'No transfers', 'Data are not transferred' under the heading that says where. */
    private static boolean isShortAnswer(Sentence sentence) {
        return sentence.has("short_no") && !sentence.inAny("recipients")
                || sentence.in("transfers")
                        && sentence.has("short_no")
                        && sentence.text().length() < 60
                        && !sentence.has("transfer_regular");
    }

    static Outside of(Sentence sentence) {
        var negative = sentence.has("no_transfer");
        var but = sentence.has("transfer_but");
        if (negative && !sentence.has("safeguards_only")) {
            return but ? Outside.POSSIBLE : Outside.NONE;
        }
        if (sentence.has("stays_inside") && !sentence.has("transfer_place")) {
            return Outside.NONE;
        }
        if (sentence.has("transfer_maybe")) {
            return Outside.POSSIBLE;
        }
        return sentence.has("transfer_certain")
                        || !named(List.of(sentence), "country.").isEmpty()
                ? Outside.YES
                : Outside.POSSIBLE;
    }

    private static Outside stronger(Outside one, Outside other) {
        return rank(one) >= rank(other) ? one : other;
    }

    private static int rank(Outside outside) {
        return List.of(Outside.NOT_STATED, Outside.NONE, Outside.POSSIBLE, Outside.YES)
                .indexOf(outside);
    }
}
