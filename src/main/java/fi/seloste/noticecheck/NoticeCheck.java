package fi.seloste.noticecheck;

import fi.seloste.noticecheck.Finding.Blocking;
import fi.seloste.processor.LawData;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The rules of law and good practice over what a notice states. */
@Component
public final class NoticeCheck {

    /** The rule of what only a draft may hold, where no rule of law says more about it. */
    public static final String DRAFT_ONLY = "DRAFT";

    private static final List<Rule> RULES = Stream.of(
                    ControllerRules.ALL,
                    PurposeRules.ALL,
                    DataRules.ALL,
                    RecipientRules.ALL,
                    TransferRules.ALL,
                    RetentionRules.ALL,
                    RightsRules.ALL,
                    RequestRules.ALL,
                    OtherRules.ALL)
            .flatMap(List::stream)
            .toList();

    private final LawData law;

    public NoticeCheck(LawData law) {
        this.law = law;
    }

    /** What the rules find on the day, in the order of a notice's sections. */
    public List<Finding> check(NoticeFacts facts, LocalDate today) {
        var notice = new Checked(facts, law, today);
        var found = RULES.stream().flatMap(rule -> rule.check(notice)).toList();
        return Stream.concat(
                        found.stream()
                                .map(finding -> facts.draftOnly().contains(finding.where())
                                        ? finding.blocking(Blocking.ALWAYS)
                                        : finding),
                        unexplained(facts, found))
                .toList();
    }

    /** What only a draft may hold is never published, also where no rule has anything to say about it. */
    private static Stream<Finding> unexplained(NoticeFacts facts, List<Finding> found) {
        return facts.draftOnly().stream()
                .filter(where ->
                        found.stream().noneMatch(finding -> finding.where().equals(where)))
                .map(where -> Finding.error(DRAFT_ONLY, "GDPR 5(1)(a)", where).blocking(Blocking.ALWAYS));
    }
}
