package fi.seloste.notice;

import static fi.seloste.notice.ExampleNotice.category;
import static fi.seloste.notice.ExampleNotice.purpose;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.common.Wording;
import fi.seloste.notice.NoticeDocument.DocumentSection;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.register.Article6;
import fi.seloste.register.DataCategory.Obligation;
import fi.seloste.register.DataCategory.Origin;
import fi.seloste.register.Group;
import fi.seloste.register.Section;
import fi.seloste.register.Statement;
import fi.seloste.register.StatementKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistersShareANoticeTest {

    private final ExampleNotice notice = new ExampleNotice();

    @Test
    void whatIsTheSameForEveryRegisterIsSaidOnceAndRestsOnTheRowsOfEach() {
        var one = notice.add(new Group(Wording.entry("customers")));
        var other = marketing().add(new Group(Wording.entry("customers")));

        var section = sections(Section.DATA_SUBJECTS).getFirst();
        assertThat(sections(Section.DATA_SUBJECTS)).hasSize(1);
        assertThat(section.register()).isNull();
        assertThat(section.blocks().getFirst().sentences()).singleElement().satisfies(sentence -> {
            assertThat(sentence.row()).isEqualTo(one);
            assertThat(sentence.comesFrom(other)).isTrue();
        });
    }

    @Test
    void whatIsSaidOfOneRegisterStandsUnderItsName() {
        notice.with(new Group(Wording.entry("customers")));
        marketing().with(new Group(Wording.entry("newsletter_subscribers")));

        assertThat(sections(Section.DATA_SUBJECTS))
                .extracting(DocumentSection::heading)
                .containsExactly("Whose data we handle: Customer register", "Whose data we handle: Marketing register");
    }

    @Test
    void aRowThatIsGoneFromOneRegisterLeavesTheSentenceToTheOther() {
        notice.with(new Statement(StatementKind.NO_TRANSFERS));
        marketing().with(new Group(Wording.entry("customers")));

        assertThat(sections(Section.TRANSFERS)).singleElement().satisfies(section -> assertThat(section.register())
                .isNotNull());
    }

    @Test
    void aRightIsToldOnceForThePurposesOfAllRegisters() {
        notice.with(purpose("service_delivery", Article6.CONTRACT), purpose("accounting", Article6.LEGAL_OBLIGATION));
        marketing().with(purpose("newsletter", Article6.CONSENT));

        assertThat(notice.says(Section.RIGHTS_OTHER, Language.EN))
                .containsOnlyOnce(
                        "Applies to these purposes: carrying out ordered services and sending the newsletter.");
    }

    @Test
    void whetherDataMustBeGivenIsToldRegisterByRegister() {
        notice.with(category("name", Origin.PERSON, Obligation.CONTRACT));
        marketing().with(category("name", Origin.PERSON, Obligation.VOLUNTARY));

        assertThat(sections(Section.DATA_CONTENT))
                .extracting(section -> section.blocks().getLast().sentences().stream()
                        .map(Sentence::text)
                        .toList())
                .contains(List.of("You do not have to give us any of these data."));
    }

    private ExampleNotice marketing() {
        return notice.register("Markkinointirekisteri", "Marknadsföringsregister", "Marketing register");
    }

    private List<DocumentSection> sections(Section wanted) {
        return notice.in(Language.EN).sections().stream()
                .filter(section -> section.section() == wanted)
                .toList();
    }
}
