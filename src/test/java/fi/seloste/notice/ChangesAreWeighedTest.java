package fi.seloste.notice;

import static fi.seloste.notice.ExampleNotice.category;
import static fi.seloste.notice.ExampleNotice.purpose;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.common.Wording;
import fi.seloste.notice.ChangeWeight.Kind;
import fi.seloste.notice.ChangeWeight.Reason;
import fi.seloste.processor.LawData;
import fi.seloste.processor.TransferDetails;
import fi.seloste.register.Article6;
import fi.seloste.register.AutomatedDecisions;
import fi.seloste.register.DataCategory.Obligation;
import fi.seloste.register.DataCategory.Origin;
import fi.seloste.register.Part;
import fi.seloste.register.PartRow;
import fi.seloste.register.Purpose;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.RetentionRule;
import fi.seloste.register.RetentionRule.Unit;
import fi.seloste.register.SecurityMeasure;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ChangesAreWeighedTest {

    private final ExampleNotice notice = ExampleNotice.wellConfigured();
    private final NoticeConfiguration before = notice.configuration();

    @Test
    void nothingChangedIsMinor() {
        assertThat(weight().isMaterial()).isFalse();
    }

    @Test
    void aFurtherSecurityMeasureIsMinor() {
        notice.with(new SecurityMeasure(Wording.entry("encryption_at_rest"), false, null));

        assertThat(weight().isMaterial()).isFalse();
    }

    @Test
    void aNewPurposeIsMaterialAndPeopleAreToldOfItFirst() {
        notice.with(purpose("accounting", Article6.LEGAL_OBLIGATION));

        assertThat(kinds()).containsExactly(Kind.NEW_PURPOSE);
        assertThat(weight().reasons().getFirst().in(Language.EN)).contains("13(3)");
    }

    @Test
    void thePurposeOfARowMayComeToSaySomethingElse() {
        var words = notice.add(new Purpose(Wording.own("Laskutus", "Fakturering", "Invoicing"), false, List.of()));
        var old = notice.configuration();

        assertThat(kinds(
                        old,
                        with(
                                old,
                                words,
                                part -> new Purpose(
                                        Wording.own("Mainonta", "Reklam", "Advertising"), false, List.of()))))
                .containsExactly(Kind.CHANGED_PURPOSE);
    }

    @Test
    void anotherLegalBasisIsMaterial() {
        var row = notice.add(purpose("accounting", Article6.LEGAL_OBLIGATION));
        var old = notice.configuration();

        assertThat(kinds(old, with(old, row, part -> purpose("accounting", Article6.LEGITIMATE_INTERESTS))))
                .contains(Kind.CHANGED_BASIS)
                .doesNotContain(Kind.NEW_PURPOSE);
    }

    @Test
    void newDataAreMaterial() {
        notice.with(category("billing", Origin.PERSON, Obligation.VOLUNTARY));

        assertThat(kinds()).containsExactly(Kind.NEW_DATA);
    }

    @Test
    void aNewProcessorIsMaterial() {
        notice.with(ExampleNotice.service("Mailer", Set.of("FI")));

        assertThat(kinds()).containsExactly(Kind.NEW_RECIPIENT);
    }

    @Test
    void aNewPlaceOutsideTheAreaIsATransferOfItsOwn() {
        notice.with(ExampleNotice.service(
                "Mailer", Set.of("US"), new TransferDetails("US", "dpf", ExampleNotice.TODAY, null, true, null)));

        assertThat(kinds()).containsExactly(Kind.NEW_RECIPIENT, Kind.NEW_TRANSFER);
    }

    @Test
    void keepingLongerIsMaterialAndKeepingLessIsNot() {
        var row = notice.add(rule(2, Unit.YEARS));
        var old = notice.configuration();

        assertThat(kinds(old, with(old, row, part -> rule(3, Unit.YEARS)))).containsExactly(Kind.LONGER_RETENTION);
        assertThat(kinds(old, with(old, row, part -> rule(25, Unit.MONTHS)))).containsExactly(Kind.LONGER_RETENTION);
        assertThat(kinds(old, with(old, row, part -> rule(24, Unit.MONTHS)))).isEmpty();
        assertThat(kinds(old, with(old, row, part -> rule(1, Unit.YEARS)))).isEmpty();
    }

    @Test
    void aPeriodThatIsNoLongerPromisedIsMaterial() {
        notice.without(RetentionRule.class::isInstance);

        assertThat(kinds()).containsExactly(Kind.RETENTION_GONE);
    }

    @Test
    void aMachineThatBeginsToDecideIsMaterial() {
        notice.without(AutomatedDecisions.class::isInstance).with(new AutomatedDecisions(true, false, null, null));

        assertThat(kinds()).contains(Kind.AUTOMATED_DECISIONS);
    }

    @Test
    void theSameWordsInARowTypedAnewAreNothingNew() {
        notice.without(part -> part instanceof Purpose each && each.text().equals(Wording.entry("service_delivery")))
                .with(purpose("service_delivery", Article6.CONTRACT));

        assertThat(kinds()).isEmpty();
    }

    @Test
    void everyReasonIsSaidWithItsArticleInEveryLanguage() {
        for (var kind : Kind.values()) {
            for (var language : Language.values()) {
                assertThat(new Reason(kind, null).in(language)).contains(kind.article());
            }
        }
    }

    private static RetentionRule rule(int amount, Unit unit) {
        return new RetentionRule(
                Set.of(),
                Set.of(),
                RetentionRule.Trigger.COLLECTION,
                amount,
                unit,
                null,
                null,
                Set.of(),
                RetentionRule.Action.DELETE,
                null,
                true,
                null);
    }

    private static NoticeConfiguration with(NoticeConfiguration notice, UUID row, UnaryOperator<Part> change) {
        return new NoticeConfiguration(
                notice.notice(),
                notice.details(),
                notice.organisation(),
                notice.controller(),
                notice.registers().stream()
                        .map(register -> new RegisterConfiguration(
                                register.id(),
                                register.slug(),
                                register.details(),
                                register.parts().stream()
                                        .map(each -> each.id().equals(row)
                                                ? new PartRow(row, change.apply(each.part()))
                                                : each)
                                        .toList()))
                        .toList(),
                notice.services());
    }

    private List<Kind> kinds() {
        return weight().reasons().stream().map(Reason::kind).toList();
    }

    private static List<Kind> kinds(NoticeConfiguration before, NoticeConfiguration after) {
        return weight(before, after).reasons().stream().map(Reason::kind).toList();
    }

    private ChangeWeight weight() {
        return weight(before, notice.configuration());
    }

    private static ChangeWeight weight(NoticeConfiguration before, NoticeConfiguration after) {
        var law = LawData.shipped();
        return ChangeWeight.of(NoticeFactsOf.of(before, null, law), NoticeFactsOf.of(after, null, law));
    }
}
