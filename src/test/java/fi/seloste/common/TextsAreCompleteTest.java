package fi.seloste.common;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.contact.file.CardColumn;
import fi.seloste.contact.file.Description;
import fi.seloste.contact.file.RowProblem;
import fi.seloste.contact.file.UnreadableFileException;
import fi.seloste.noticecheck.StatedRight;
import fi.seloste.register.Article6;
import fi.seloste.register.Article9;
import fi.seloste.register.ClaimedGround;
import fi.seloste.register.Cookies;
import fi.seloste.register.DataCategory;
import fi.seloste.register.Disclosure;
import fi.seloste.register.FieldType;
import fi.seloste.register.RequestHandling;
import fi.seloste.register.RetentionRule;
import fi.seloste.register.Right;
import fi.seloste.register.RightStatement;
import fi.seloste.register.Section;
import fi.seloste.register.Source;
import fi.seloste.register.SpecialCategory;
import fi.seloste.register.StatementKind;
import fi.seloste.register.Upkeep;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsAreCompleteTest {

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameKeys(Language language) {
        assertThat(Texts.keys(language)).isEqualTo(Texts.keys(Language.FI));
    }

    @Test
    void noTextIsEmpty() {
        for (var language : Language.values()) {
            for (var key : Texts.keys(language)) {
                assertThat(Texts.get(language, key)).as(key).isNotBlank();
            }
        }
    }

    /** Else a sentence would lose a part of what its row says in one of the languages. */
    @Test
    void everyLanguageUsesTheSameArguments() {
        for (var key : Texts.keys(Language.FI)) {
            for (var language : Language.values()) {
                assertThat(arguments(language, key)).as(language + " " + key).isEqualTo(arguments(Language.FI, key));
            }
        }
    }

    @ParameterizedTest
    @MethodSource
    void everyConstantHasItsName(Class<? extends Enum<?>> type) {
        for (var constant : type.getEnumConstants()) {
            for (var language : Language.values()) {
                assertThat(Texts.find(language, Texts.key(constant)))
                        .as(Texts.key(constant))
                        .isPresent();
            }
        }
    }

    static Stream<Class<? extends Enum<?>>> everyConstantHasItsName() {
        return Stream.of(
                Article6.class,
                Article9.class,
                CardColumn.class,
                ClaimedGround.class,
                Cookies.Consent.class,
                Cookies.Use.class,
                DataCategory.HeldAt.class,
                DataCategory.Obligation.class,
                DataCategory.Origin.class,
                Description.LeftOut.class,
                Disclosure.Condition.class,
                Disclosure.Form.class,
                FieldType.class,
                RequestHandling.Channel.class,
                RequestHandling.Content.class,
                RequestHandling.Form.class,
                RequestHandling.IdentityCheck.class,
                RequestHandling.Time.class,
                RetentionRule.Action.class,
                RetentionRule.Block.class,
                RetentionRule.Ended.class,
                RetentionRule.Trigger.class,
                RetentionRule.Unit.class,
                Right.class,
                RightStatement.Detail.class,
                RightStatement.Limit.class,
                RightStatement.MarketingUse.class,
                RowProblem.Kind.class,
                Section.class,
                Source.Channel.class,
                Source.Occasion.class,
                SpecialCategory.class,
                StatedRight.class,
                StatementKind.class,
                UnreadableFileException.Reason.class,
                Upkeep.Occasion.class,
                Upkeep.Way.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"group", "purpose", "interest", "data", "source", "recipient", "service", "measure"})
    void everyCatalogueOffersWhatSmallFirmsHave(String catalogue) {
        for (var language : Language.values()) {
            assertThat(Catalogues.entries(catalogue, language))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(entry -> assertThat(entry).matches("[a-z0-9_]+"))
                    .doesNotHaveDuplicates();
        }
    }

    /** Two entries that look the same could not be told apart in a form. */
    @ParameterizedTest
    @ValueSource(strings = {"group", "purpose", "interest", "data", "source", "recipient", "service", "measure"})
    void entriesOfACatalogueDifferInEveryLanguage(String catalogue) {
        for (var language : Language.values()) {
            assertThat(Catalogues.entries(catalogue, language).stream()
                            .map(entry -> Catalogues.label(catalogue, entry, language)))
                    .doesNotHaveDuplicates();
        }
    }

    /** How often each argument stands in the text: the argument is filled with a mark that no text has. */
    private static String arguments(Language language, String key) {
        var text = Texts.get(language, key, 1, 2, 3, 4, 5, 6);
        var found = new StringBuilder();
        for (var argument = 0; argument < 6; argument++) {
            var marked = new Object[] {1, 2, 3, 4, 5, 6};
            marked[argument] = 7;
            if (!Texts.get(language, key, marked).equals(text)) {
                found.append(argument);
            }
        }
        return found.toString();
    }
}
