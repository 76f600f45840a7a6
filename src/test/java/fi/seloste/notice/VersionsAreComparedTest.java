package fi.seloste.notice;

import static fi.seloste.notice.ExampleNotice.purpose;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Ids;
import fi.seloste.common.Language;
import fi.seloste.notice.NoticeDifference.Kind;
import fi.seloste.notice.NoticeDifference.SectionDifference;
import fi.seloste.notice.NoticeDifference.SentenceDifference;
import fi.seloste.notice.NoticeDocument.DocumentSection;
import fi.seloste.notice.NoticeDocument.Paragraph;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.notice.WordDifference.Piece;
import fi.seloste.register.Article6;
import fi.seloste.register.Section;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VersionsAreComparedTest {

    private final UUID row = Ids.next();
    private final UUID other = Ids.next();
    private final UUID register = Ids.next();

    @Test
    void whatSaysTheSameHasNoDifference() {
        var notice = ExampleNotice.wellConfigured();

        assertThat(NoticeDifference.between(notice.in(Language.FI), notice.in(Language.FI)))
                .satisfies(none -> assertThat(none.isEmpty()).isTrue());
    }

    @Test
    void aSentenceWhoseRowChangedIsShownAsChangedWordByWord() {
        var difference = NoticeDifference.between(
                notice(said(row, "We keep your data for two years.")),
                notice(said(row, "We keep your data for three years.")));

        assertThat(onlySentence(difference))
                .isEqualTo(new SentenceDifference(
                        Kind.CHANGED,
                        List.of(
                                new Piece(WordDifference.Kind.KEPT, "We keep your data for "),
                                new Piece(WordDifference.Kind.REMOVED, "two "),
                                new Piece(WordDifference.Kind.ADDED, "three "),
                                new Piece(WordDifference.Kind.KEPT, "years."))));
    }

    @Test
    void sentencesOfDifferentRowsAreOneGoneAndOneCome() {
        var difference = NoticeDifference.between(
                notice(said(row, "We keep your data for two years.")),
                notice(said(other, "We keep your data for three years.")));

        assertThat(kinds(difference)).containsExactly(Kind.ADDED, Kind.REMOVED);
    }

    @Test
    void anotherOrderOfTheSameSentencesIsNoDifference() {
        var difference = NoticeDifference.between(
                notice(said(row, "One."), said(other, "Two.")), notice(said(other, "Two."), said(row, "One.")));

        assertThat(difference.isEmpty()).isTrue();
    }

    @Test
    void twoSentencesOfOneRowAreEachComparedWithTheirOwn() {
        var difference = NoticeDifference.between(
                notice(said(row, "One."), said(row, "Two.")), notice(said(row, "Two."), said(row, "Three.")));

        assertThat(kinds(difference)).containsExactly(Kind.SAME, Kind.CHANGED);
    }

    @Test
    void aSentenceThatSumsRowsUpIsKnownByAnyOfThem() {
        var before = new Sentence("Customers and members.", row, "Group", null, null, List.of(other));

        assertThat(kinds(NoticeDifference.between(notice(before), notice(said(other, "Members.")))))
                .containsExactly(Kind.CHANGED);
    }

    @Test
    void theSameIsSaidOfOneRegisterAndThenOfAllAlike() {
        var ofOne = of(section(register, "Security: Customers", said(row, "Access is limited.")));
        var ofAll = of(section(null, "Security", said(row, "Access is limited.")));

        assertThat(NoticeDifference.between(ofOne, ofAll).isEmpty()).isTrue();
    }

    @Test
    void aSectionThatIsGoneIsToldUnderItsOldHeading() {
        var difference = NoticeDifference.between(notice(said(row, "Access is limited.")), notice());

        assertThat(difference.sections()).singleElement().satisfies(section -> {
            assertThat(section.heading()).isEqualTo("Security");
            assertThat(section.count(Kind.REMOVED)).isOne();
        });
    }

    @Test
    void aNewPurposeIsAnAddedSentenceInTheReadersLanguage() {
        var notice = ExampleNotice.wellConfigured();
        var before = notice.in(Language.SV);
        notice.with(purpose("accounting", Article6.LEGAL_OBLIGATION));

        var difference = NoticeDifference.between(before, notice.in(Language.SV));
        var purposes = difference.sections().getFirst();
        assertThat(purposes.count(Kind.ADDED)).isOne();
        assertThat(purposes.sentences().stream()
                        .filter(sentence -> sentence.kind() == Kind.ADDED)
                        .map(VersionsAreComparedTest::text))
                .singleElement()
                .isEqualTo(notice.says(Section.PURPOSES, Language.SV).getLast());
    }

    @Test
    void anotherTitleIsTold() {
        var notice = new ExampleNotice();
        var before = notice.in(Language.EN);
        var after = new NoticeDocument(before.language(), "How we handle data", null, null, before.sections());

        assertThat(kinds(NoticeDifference.between(before, after))).containsExactly(Kind.CHANGED);
    }

    private static Sentence said(UUID row, String text) {
        return new Sentence(text, row, "SecurityMeasure", null, null, List.of());
    }

    private NoticeDocument notice(Sentence... sentences) {
        return sentences.length == 0 ? of() : of(section(null, "Security", sentences));
    }

    private static NoticeDocument of(DocumentSection... sections) {
        return new NoticeDocument(Language.EN, "Privacy notice", null, null, Arrays.asList(sections));
    }

    private static DocumentSection section(UUID register, String heading, Sentence... sentences) {
        return new DocumentSection(
                Section.SECURITY, register, heading, List.of(new Paragraph(Arrays.asList(sentences))));
    }

    private static SentenceDifference onlySentence(NoticeDifference difference) {
        assertThat(difference.sections()).hasSize(1);
        assertThat(difference.sections().getFirst().sentences()).hasSize(1);
        return difference.sections().getFirst().sentences().getFirst();
    }

    private static List<Kind> kinds(NoticeDifference difference) {
        return difference.sections().stream()
                .map(SectionDifference::sentences)
                .flatMap(List::stream)
                .map(SentenceDifference::kind)
                .toList();
    }

    private static String text(SentenceDifference sentence) {
        return sentence.pieces().stream().map(Piece::text).collect(Collectors.joining());
    }
}
