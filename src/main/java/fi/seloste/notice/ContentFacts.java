package fi.seloste.notice;

import static fi.seloste.notice.NoticeFactsOf.where;

import fi.seloste.common.LocalizedText;
import fi.seloste.common.Wording;
import fi.seloste.noticecheck.Basis;
import fi.seloste.noticecheck.Localized;
import fi.seloste.noticecheck.NoticeFacts.Data;
import fi.seloste.noticecheck.NoticeFacts.Purpose;
import fi.seloste.noticecheck.NoticeFacts.Retention;
import fi.seloste.noticecheck.NoticeFacts.StatedBasis;
import fi.seloste.register.Article9;
import fi.seloste.register.DataCategory;
import fi.seloste.register.DataCategory.Obligation;
import fi.seloste.register.DataCategory.Origin;
import fi.seloste.register.LegalBasis;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.RetentionRule;
import java.time.Period;
import java.util.List;
import java.util.Locale;

/** What a register states of its purposes, its data and how long it keeps them. */
record ContentFacts(RegisterConfiguration register, NoticeConfiguration inForce) {

    List<Purpose> purposes() {
        return register.rows(fi.seloste.register.Purpose.class)
                .map(this::purpose)
                .toList();
    }

    private Purpose purpose(PartRow row) {
        var purpose = GivenRights.purpose(row);
        return new Purpose(
                words(purpose.text(), "purpose"),
                purpose.directMarketing(),
                purpose.bases().stream().map(ContentFacts::basis).toList(),
                isNew(purpose.text()),
                where(row));
    }

    private static StatedBasis basis(LegalBasis basis) {
        return new StatedBasis(
                Basis.valueOf(basis.basis().name()),
                basis.interest() == null || basis.interest().isEmpty() ? null : words(basis.interest(), "interest"),
                basis.condition() == Article9.EXPLICIT_CONSENT);
    }

    /** Before the first publication everything is told for the first time, and nothing is new. */
    private boolean isNew(Wording purpose) {
        return inForce != null
                && new GivenRights(inForce)
                        .purposes()
                        .noneMatch(row -> GivenRights.purpose(row).text().equals(purpose));
    }

    List<Data> data() {
        return register.rows(DataCategory.class).map(ContentFacts::data).toList();
    }

    private static Data data(PartRow row) {
        var category = (DataCategory) row.part();
        return new Data(
                words(category.text(), "data"),
                category.origin() == Origin.PERSON || category.origin() == Origin.BOTH,
                category.origin() == Origin.ELSEWHERE || category.origin() == Origin.BOTH,
                category.obligation() != Obligation.NOT_STATED,
                where(row));
    }

    List<Retention> retention() {
        return register.rows(RetentionRule.class).map(ContentFacts::retention).toList();
    }

    private static Retention retention(PartRow row) {
        var rule = (RetentionRule) row.part();
        return new Retention(rule.trigger().name().toLowerCase(Locale.ROOT), period(rule), rule.statute(), where(row));
    }

    private static Period period(RetentionRule rule) {
        if (rule.amount() == null || rule.unit() == null) {
            return null;
        }
        return switch (rule.unit()) {
            case DAYS -> Period.ofDays(rule.amount());
            case MONTHS -> Period.ofMonths(rule.amount());
            case YEARS -> Period.ofYears(rule.amount());
        };
    }

    static LocalizedText words(Wording wording, String catalogue) {
        return wording.hasOwnWords() ? wording.own() : Localized.of(language -> wording.in(language, catalogue));
    }
}
