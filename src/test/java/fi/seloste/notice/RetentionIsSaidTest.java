package fi.seloste.notice;

import static fi.seloste.register.RetentionRule.Trigger.BY_LAW;
import static fi.seloste.register.RetentionRule.Trigger.END_OF_RELATIONSHIP;
import static fi.seloste.register.RetentionRule.Trigger.END_OF_YEAR_OF_FINANCIAL_YEAR;
import static fi.seloste.register.RetentionRule.Trigger.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.common.Wording;
import fi.seloste.register.DataCategory;
import fi.seloste.register.DataCategory.HeldAt;
import fi.seloste.register.DataCategory.Obligation;
import fi.seloste.register.DataCategory.Origin;
import fi.seloste.register.Group;
import fi.seloste.register.RetentionRule;
import fi.seloste.register.RetentionRule.Action;
import fi.seloste.register.RetentionRule.Block;
import fi.seloste.register.RetentionRule.Ended;
import fi.seloste.register.RetentionRule.Trigger;
import fi.seloste.register.RetentionRule.Unit;
import fi.seloste.register.Section;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionIsSaidTest {

    private final ExampleNotice notice = new ExampleNotice();

    @Test
    void aPeriodIsToldFromWhatStartsIt() {
        notice.with(years(5, END_OF_RELATIONSHIP));

        assertThat(says(Language.FI)).contains("Säilytämme tietoja 5 vuotta asiakassuhteen päättymisestä.");
        assertThat(says(Language.SV)).contains("Vi bevarar uppgifterna i 5 år efter att kundförhållandet har upphört.");
        assertThat(says(Language.EN))
                .contains("We keep the data for 5 years after the customer relationship has ended.");
    }

    @Test
    void oneYearIsNotOneYears() {
        notice.with(years(1, END_OF_RELATIONSHIP));

        assertThat(says(Language.FI)).contains("Säilytämme tietoja 1 vuoden asiakassuhteen päättymisestä.");
        assertThat(says(Language.EN))
                .contains("We keep the data for 1 year after the customer relationship has ended.");
    }

    @Test
    void withoutAPeriodTheTriggerItselfEndsTheKeeping() {
        notice.with(new Rule()
                .trigger(END_OF_RELATIONSHIP)
                .ended(Ended.FIVE_YEARS_WITHOUT_CONTACT)
                .build());

        assertThat(says(Language.EN))
                .startsWith("We keep the data for as long as the customer relationship lasts.")
                .contains("The customer relationship is taken to have ended when five years have passed");
    }

    @Test
    void theRuleNamesTheDataAndThePeopleThatItCovers() {
        var customers = notice.add(new Group(Wording.entry("customers")));
        var billing = notice.add(new DataCategory(
                Wording.entry("billing"),
                Set.of(),
                Origin.PERSON,
                false,
                false,
                Obligation.CONTRACT,
                null,
                null,
                HeldAt.HERE,
                null));
        notice.with(new Rule()
                .of(Set.of(customers), Set.of(billing))
                .trigger(END_OF_YEAR_OF_FINANCIAL_YEAR)
                .years(6)
                .then(Action.KEEP)
                .statute("accounting_vouchers")
                .build());

        assertThat(says(Language.FI))
                .isEqualTo("Laskutustiedot (asiakkaat): säilytämme näitä tietoja 6 vuotta sen kalenterivuoden"
                        + " päättymisestä, jona tilikausi päättyi."
                        + " Säilyttämisestä säädetään laissa: kirjanpitolain 2 luvun 10 § (1336/1997).");
    }

    @Test
    void whatPeopleDoIsNeverCalledAutomatic() {
        for (var action : EnumSet.complementOf(EnumSet.of(Action.KEEP))) {
            for (var byHand : new boolean[] {true, false}) {
                notice.with(new Rule()
                        .trigger(END_OF_RELATIONSHIP)
                        .years(2)
                        .then(action)
                        .byHand(byHand)
                        .build());
            }
        }

        assertThat(says(Language.FI)).doesNotContainIgnoringCase("automaat").contains("poistamme ne käsin");
        assertThat(says(Language.SV)).doesNotContainIgnoringCase("automat").contains("raderar vi dem manuellt");
        assertThat(says(Language.EN)).doesNotContainIgnoringCase("automat").contains("erase them by hand");
    }

    @Test
    void erasureOnRequestNamesWhatCanPreventIt() {
        notice.with(new Rule()
                .trigger(REQUEST)
                .blocks(Block.LAW, Block.OPEN_INVOICE, Block.COLLECTION)
                .build());

        assertThat(says(Language.EN))
                .startsWith("We erase your data by hand when you ask for it.")
                .endsWith("The following can prevent the erasure: a requirement of law, an open invoice or debt"
                        + " collection.");
    }

    @Test
    void keepingLongerByLawIsAnException() {
        notice.with(new Rule().trigger(BY_LAW).then(Action.KEEP).build());

        assertThat(says(Language.EN)).startsWith("The law, such as accounting law, may require us to keep some");
    }

    @Test
    void theNeedIsLookedAtEveryTwoYears() {
        notice.with(new Rule().trigger(END_OF_RELATIONSHIP).years(5).review(24).build());

        assertThat(says(Language.FI)).endsWith("Arvioimme 2 vuoden välein, tarvitsemmeko tietoja vielä.");
        assertThat(says(Language.SV)).endsWith("Vi bedömer vart 2:e år om vi ännu behöver uppgifterna.");
    }

    @ParameterizedTest
    @EnumSource
    void everyTriggerHasItsWords(Trigger trigger) {
        notice.with(new Rule().trigger(trigger).build(), years(3, trigger));

        for (var language : Language.values()) {
            assertThat(says(language)).doesNotContain("{").contains("3");
        }
    }

    private String says(Language language) {
        return String.join(" ", notice.says(Section.RETENTION, language));
    }

    private static RetentionRule years(int years, Trigger trigger) {
        return new Rule().trigger(trigger).years(years).build();
    }

    /** A rule by hand that deletes everything, unless told otherwise. */
    private static final class Rule {
        private Set<UUID> groups = Set.of();
        private Set<UUID> categories = Set.of();
        private Trigger trigger;
        private Integer amount;
        private Ended ended;
        private final Set<Block> blocks = EnumSet.noneOf(Block.class);
        private Action action = Action.DELETE;
        private String statute;
        private boolean byHand = true;
        private Integer review;

        Rule of(Set<UUID> groups, Set<UUID> categories) {
            this.groups = groups;
            this.categories = categories;
            return this;
        }

        Rule trigger(Trigger trigger) {
            this.trigger = trigger;
            return this;
        }

        Rule years(int amount) {
            this.amount = amount;
            return this;
        }

        Rule ended(Ended ended) {
            this.ended = ended;
            return this;
        }

        Rule blocks(Block... blocks) {
            this.blocks.addAll(Set.of(blocks));
            return this;
        }

        Rule then(Action action) {
            this.action = action;
            return this;
        }

        Rule statute(String statute) {
            this.statute = statute;
            return this;
        }

        Rule byHand(boolean byHand) {
            this.byHand = byHand;
            return this;
        }

        Rule review(int months) {
            this.review = months;
            return this;
        }

        RetentionRule build() {
            return new RetentionRule(
                    groups,
                    categories,
                    trigger,
                    amount,
                    amount == null ? null : Unit.YEARS,
                    ended,
                    null,
                    blocks,
                    action,
                    statute,
                    byHand,
                    review);
        }
    }
}
