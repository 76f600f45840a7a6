package fi.seloste.noticecheck;

import static fi.seloste.noticecheck.Finding.error;
import static fi.seloste.noticecheck.Finding.warning;

import fi.seloste.noticecheck.NoticeFacts.Retention;
import fi.seloste.processor.Statute.Keeping;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** How long data are kept. */
final class RetentionRules {

    static final List<Rule> ALL = List.of(RetentionRules::stated, RetentionRules::asTheStatuteHasIt);

    /** Vouchers: what most notices mean by six years, and count from the wrong day. */
    private static final Period VOUCHERS = Period.ofYears(6);

    private static final String FINANCIAL_YEAR = "end_of_financial_year";

    private RetentionRules() {}

    /** D07, Art. 13(2)(a): the period, or the criteria for it. */
    private static Stream<Finding> stated(Checked notice) {
        return notice.facts().registers().stream()
                .filter(register -> register.retention().isEmpty())
                .map(register -> error("D07", "GDPR 13(2)(a)", register.where(), register.name()));
    }

    /** D09, Accounting Act 2:10 and other statutes: the statutory period and what it starts from. */
    private static Stream<Finding> asTheStatuteHasIt(Checked notice) {
        return notice.facts().registers().stream()
                .flatMap(register -> register.retention().stream())
                .filter(rule -> rule.period() != null)
                .filter(rule -> isVouchersFromFinancialYear(rule) || isShorterThanStatute(rule, notice))
                .map(rule -> warning("D09", "Kirjanpitolaki 1336/1997, 2:10 §", rule.where()));
    }

    private static boolean isVouchersFromFinancialYear(Retention rule) {
        return rule.trigger().equals(FINANCIAL_YEAR) && rule.period().equals(VOUCHERS);
    }

    private static boolean isShorterThanStatute(Retention rule, Checked notice) {
        return rule.statute() != null
                && notice.law()
                        .statute(rule.statute())
                        .map(statute -> statute.keeping())
                        .filter(keeping -> keeping.duty() && !isEnough(rule, keeping))
                        .isPresent();
    }

    private static boolean isEnough(Retention rule, Keeping keeping) {
        var demanded =
                switch (keeping.unit()) {
                    case DAYS -> Period.ofDays(keeping.amount());
                    case MONTHS -> Period.ofMonths(keeping.amount());
                    case YEARS -> Period.ofYears(keeping.amount());
                };
        return rule.trigger().equalsIgnoreCase(keeping.start().name()) && days(rule.period()) >= days(demanded);
    }

    /** Near enough to compare periods of different units. */
    private static long days(Period period) {
        return period.toTotalMonths() * 30 + period.getDays();
    }
}
