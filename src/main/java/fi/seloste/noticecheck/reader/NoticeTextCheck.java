package fi.seloste.noticecheck.reader;

import fi.seloste.noticecheck.Finding;
import fi.seloste.noticecheck.NoticeCheck;
import fi.seloste.processor.LawData;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads a notice and puts it before the rules: those of every notice, and those of its wording. */
@Component
public final class NoticeTextCheck {

    private final NoticeCheck rules;
    private final LawData law;

    public NoticeTextCheck(NoticeCheck rules, LawData law) {
        this.rules = rules;
        this.law = law;
    }

    /** @param findings the gravest first */
    public record Result(ReadNotice notice, List<Finding> findings) {}

    public Result check(String notice, LocalDate today) {
        return check(notice, today, Patience.LONGEST);
    }

    Result check(String notice, LocalDate today, Duration longest) {
        return Patience.with(longest, () -> read(notice, today));
    }

    private Result read(String notice, LocalDate today) {
        var text = new Text(notice);
        var read = NoticeReader.read(text);
        var facts = ReadFacts.of(text, read, law);
        var wording = WordingRules.check(text, read, today);
        var byWording = wording.stream().map(Finding::rule).collect(Collectors.toSet());
        var byFacts = rules.check(facts, today);
        var found = Stream.concat(
                        byFacts.stream()
                                .filter(finding ->
                                        isAboutATextToo(finding, read) && !byWording.contains(finding.rule()))
                                .filter(finding -> !isExplained(finding, byFacts))
                                .map(NoticeTextCheck::asDefect),
                        wording.stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        return new Result(read, found);
    }

    /** A text need not say all that a configuration holds. */
    private static boolean isAboutATextToo(Finding finding, ReadNotice read) {
        return switch (finding.key()) {
            // One of the two tells which firm it is.
            case "finding.D62.noBusinessId" -> read.controller().address() == null;
            case "finding.D62.noAddress" -> read.controller().businessId() == null;
            default -> finding.rule().startsWith("D") || isNoController(finding);
        };
    }

    /** Among what is wrong with a text, that nobody is named has the number of an identity that is incomplete. */
    private static Finding asDefect(Finding finding) {
        if (finding.key().equals("finding.right")) {
            return withKey(finding, "finding.right.text");
        }
        return isNoController(finding)
                ? new Finding(
                        "D62",
                        finding.severity(),
                        finding.article(),
                        finding.where(),
                        finding.key(),
                        finding.arguments(),
                        finding.blocks())
                : finding;
    }

    /** In a text a right is missing for want of a sentence, not of a basis. */
    private static Finding withKey(Finding finding, String key) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.article(),
                finding.where(),
                key,
                finding.arguments(),
                finding.blocks());
    }

    private static boolean isNoController(Finding finding) {
        return finding.rule().equals("I01");
    }

    /** Where what is named as a basis is none, that is what is wrong. */
    private static boolean isExplained(Finding finding, List<Finding> all) {
        return finding.rule().equals("D10")
                && all.stream().anyMatch(other -> other.rule().equals("D11"));
    }
}
