package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Paragraph;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.RetentionRule;
import fi.seloste.register.RetentionRule.Action;
import fi.seloste.register.RetentionRule.Trigger;
import java.util.List;
import java.util.stream.Stream;

/** How long data are kept, or by what that is settled (Art. 13(2)(a)), and what people do then. */
final class RetentionSection implements SectionProjection {

    @Override
    public List<Block> ofRegister(RegisterConfiguration register, Clauses clauses) {
        return register.rows(RetentionRule.class)
                .map(row -> paragraph(row, register, clauses))
                .toList();
    }

    private static Block paragraph(PartRow row, RegisterConfiguration register, Clauses clauses) {
        var rule = (RetentionRule) row.part();
        var criterion = clauses.ifAny("RetentionRule.criterion", clauses.own(rule.criterion()));
        return new Paragraph(Stream.of(
                        period(rule, register, clauses),
                        criterion,
                        rule.ended() == null
                                ? ""
                                : clauses.text(
                                        "RetentionRule.ended." + rule.ended().name()),
                        then(rule, clauses),
                        clauses.ifAny(
                                "RetentionRule.blocks",
                                clauses.either(rule.blocks().stream()
                                        .map(block -> clauses.text("RetentionRule.block." + block.name())))),
                        rule.statute() == null
                                ? ""
                                : clauses.text(
                                        "RetentionRule.statute", new BasisWords(clauses).statute(rule.statute())),
                        review(rule, clauses))
                .filter(text -> !text.isEmpty())
                .map(text -> clauses.sentence(row, "13(2)(a)", text, text.equals(criterion) ? rule.criterion() : null))
                .toList());
    }

    private static String period(RetentionRule rule, RegisterConfiguration register, Clauses clauses) {
        if (isLonger(rule)) {
            return clauses.text("RetentionRule.longerByLaw");
        }
        if (isErasedOnRequest(rule)) {
            return clauses.text("RetentionRule.onRequest" + byHand(rule));
        }
        var howLong = clauses.howLong(rule);
        var whose = clauses.groups(register, rule.groups());
        var what = clauses.categories(register, rule.categories());
        if (what.isEmpty()) {
            return whose.isEmpty()
                    ? clauses.text("RetentionRule.keep", howLong)
                    : clauses.text("RetentionRule.keepTheirs", Clauses.capital(whose), howLong);
        }
        var about = whose.isEmpty() ? what : what + " (" + whose + ")";
        return clauses.text("RetentionRule.keepThese", Clauses.capital(about), howLong);
    }

    /** 'The law may make us keep some of it longer': an exception that names no data. */
    private static boolean isLonger(RetentionRule rule) {
        return rule.action() == Action.KEEP
                && rule.trigger() == Trigger.BY_LAW
                && rule.amount() == null
                && isAboutEverything(rule);
    }

    /** Here the action is the whole rule: nothing is said of a time before it. */
    private static boolean isErasedOnRequest(RetentionRule rule) {
        return rule.action() == Action.DELETE
                && rule.trigger() == Trigger.REQUEST
                && rule.amount() == null
                && isAboutEverything(rule);
    }

    private static boolean isAboutEverything(RetentionRule rule) {
        return rule.groups().isEmpty() && rule.categories().isEmpty();
    }

    private static String then(RetentionRule rule, Clauses clauses) {
        return rule.action() == Action.KEEP || isErasedOnRequest(rule)
                ? ""
                : clauses.text("RetentionRule.then." + rule.action().name() + byHand(rule));
    }

    /**
     * 'By hand' says who does it. Without it the sentence still only says that we do it, and never that it happens by
     * itself: nothing in the product carries rules out yet.
     */
    private static String byHand(RetentionRule rule) {
        return rule.byHand() ? ".byHand" : "";
    }

    private static String review(RetentionRule rule, Clauses clauses) {
        if (rule.reviewMonths() == null) {
            return "";
        }
        var months = rule.reviewMonths();
        return clauses.text(
                "RetentionRule.review",
                months % 12 == 0
                        ? clauses.text("RetentionRule.every.YEARS", months / 12)
                        : clauses.text("RetentionRule.every.MONTHS", months));
    }
}
