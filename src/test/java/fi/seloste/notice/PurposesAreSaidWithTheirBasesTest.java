package fi.seloste.notice;

import static fi.seloste.register.Article6.CONSENT;
import static fi.seloste.register.Article6.LEGAL_OBLIGATION;
import static fi.seloste.register.Article6.LEGITIMATE_INTERESTS;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.common.Wording;
import fi.seloste.notice.NoticeDocument.Items;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.notice.NoticeDocument.Table;
import fi.seloste.register.Article6;
import fi.seloste.register.Article9;
import fi.seloste.register.Group;
import fi.seloste.register.LegalBasis;
import fi.seloste.register.Purpose;
import fi.seloste.register.Section;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PurposesAreSaidWithTheirBasesTest {

    private final ExampleNotice notice = new ExampleNotice();
    private final UUID customers = notice.add(new Group(Wording.entry("customers")));
    private final UUID subscribers = notice.add(new Group(Wording.entry("newsletter_subscribers")));

    @Test
    void eachGroupHasTheBasisOfItsOwn() {
        notice.with(purpose(
                basis(customers, LEGITIMATE_INTERESTS, "marketing", null), basis(subscribers, CONSENT, null, null)));

        assertThat(rows(Language.EN))
                .containsExactly(
                        List.of(
                                "Marketing",
                                "Legitimate interest (GDPR 6(1)(f)): marketing our own services",
                                "Customers"),
                        List.of("Marketing", "Your consent (GDPR 6(1)(a))", "Newsletter subscribers"));
    }

    @Test
    void groupsOnTheSameBasisShareARow() {
        notice.with(purpose(basis(customers, CONSENT, null, null), basis(subscribers, CONSENT, null, null)));

        assertThat(rows(Language.FI))
                .containsExactly(
                        List.of("Markkinointi", "Suostumuksesi (GDPR 6.1 a)", "Asiakkaat ja uutiskirjeen tilaajat"));
    }

    @Test
    void aLegalObligationNamesItsStatute() {
        notice.with(purpose(basis(null, LEGAL_OBLIGATION, null, "accounting")));

        assertThat(rows(Language.SV))
                .containsExactly(List.of(
                        "Marknadsföring",
                        "Vår rättsliga förpliktelse (GDPR 6.1 c): bokföringslagen (1336/1997)",
                        "Alla i registret"));
    }

    @Test
    void specialCategoriesNameTheirConditionAsWell() {
        notice.with(purpose(new LegalBasis(null, CONSENT, Article9.EXPLICIT_CONSENT, null, null, null)));

        assertThat(rows(Language.EN).getFirst().get(1))
                .isEqualTo("Your consent (GDPR 6(1)(a)); for special categories of data, explicit consent"
                        + " (GDPR 9(2)(a))");
    }

    @Test
    void aRowReadOutIsOneSentenceWithItsArticle() {
        notice.with(purpose(basis(customers, CONSENT, null, null)));

        assertThat(sentences(Language.EN)).singleElement().satisfies(sentence -> {
            assertThat(sentence.text())
                    .isEqualTo("Marketing. Legal basis: Your consent (GDPR 6(1)(a)). Whom it concerns: Customers.");
            assertThat(sentence.article()).isEqualTo("GDPR 6(1)(a)");
            assertThat(sentence.kind()).isEqualTo("Purpose");
        });
    }

    @Test
    void withoutAnyBasisThePurposesAreAList() {
        notice.with(new Purpose(Wording.entry("sales"), false, List.of()));

        assertThat(notice.in(Language.EN).sections())
                .filteredOn(section -> section.section() == Section.PURPOSES)
                .singleElement()
                .satisfies(section -> assertThat(section.blocks().getFirst()).isInstanceOf(Items.class));
    }

    private static Purpose purpose(LegalBasis... bases) {
        return new Purpose(Wording.entry("marketing"), true, List.of(bases));
    }

    private static LegalBasis basis(UUID group, Article6 basis, String interest, String statute) {
        return new LegalBasis(group, basis, null, interest == null ? null : Wording.entry(interest), null, statute);
    }

    private List<List<String>> rows(Language language) {
        return notice.in(language).sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).rows().stream())
                .map(Table.Row::cells)
                .toList();
    }

    private List<Sentence> sentences(Language language) {
        return notice.in(language).sections().stream()
                .filter(section -> section.section() == Section.PURPOSES)
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.sentences().stream())
                .toList();
    }
}
