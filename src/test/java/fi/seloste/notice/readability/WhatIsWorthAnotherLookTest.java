package fi.seloste.notice.readability;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Ids;
import fi.seloste.common.Language;
import fi.seloste.notice.NoticeDocument;
import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.DocumentSection;
import fi.seloste.notice.NoticeDocument.Items;
import fi.seloste.notice.NoticeDocument.Paragraph;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.notice.NoticeDocument.Table;
import fi.seloste.register.Section;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What of a draft is worth another look")
class WhatIsWorthAnotherLookTest {

    @Test
    void aLongSentenceIs() {
        assertThat(reading(Language.EN, own("word ".repeat(26) + ".")).remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.isLong()).isTrue());
        assertThat(reading(Language.EN, own("word ".repeat(25) + ".")).remarks())
                .isEmpty();
    }

    @Test
    void finnishSentencesAreLongSooner() {
        assertThat(reading(Language.FI, own("sana ".repeat(21) + ".")).remarks())
                .hasSize(1);
        assertThat(reading(Language.SV, own("ord ".repeat(21) + ".")).remarks()).isEmpty();
    }

    @Test
    void onlyTheSentenceOfALongParagraphThatIsLongItself() {
        var paragraph = own("We keep it short. " + "Word " + "word ".repeat(30).strip() + ". That is all.");

        assertThat(reading(Language.EN, paragraph).remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.words()).isEqualTo(31));
    }

    @Test
    void aPassiveIsWhereTheWordsAreTheAuthors() {
        assertThat(reading(Language.EN, own("Your data are stored in Finland.")).remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.passive()).isEqualTo("are stored"));
        assertThat(reading(Language.EN, products("Your data are stored in Finland."))
                        .remarks())
                .isEmpty();
    }

    @Test
    void aReadyMadeStatementIsNot() {
        var statement = new Paragraph(List.of(sentence("Statement", "word ".repeat(50))));

        assertThat(reading(Language.EN, statement).remarks()).isEmpty();
    }

    @Test
    void ownWordsComeFirst() {
        var remarks = reading(Language.EN, products("word ".repeat(50) + "."), own("word ".repeat(30) + "."))
                .remarks();

        assertThat(remarks).extracting(Remark::words).containsExactly(30, 50);
    }

    @Test
    void tablesAreLookedUpAndNotRead() {
        var sentence = sentence("Purpose", "word ".repeat(50));
        var table = new Table(List.of("Purpose"), List.of(new Table.Row(List.of(sentence.text()), sentence)));

        var reading = reading(Language.EN, table);
        assertThat(reading.remarks()).isEmpty();
        assertThat(reading.whole().isEmpty()).isTrue();
    }

    @Test
    void ownWordsAreCountedApartAndTogetherWithTheRest() {
        var list = new Items("We keep:", List.of(sentence("Group", "customers and members")));
        var reading = reading(Language.EN, list, own("We lock it up."));

        assertThat(reading.own()).isEqualTo(new ReadingEase(4, 1, 0));
        assertThat(reading.whole()).isEqualTo(new ReadingEase(9, 3, 2));
    }

    private static DraftReading reading(Language language, Block... blocks) {
        return DraftReading.of(new NoticeDocument(
                language,
                "Notice",
                null,
                null,
                List.of(new DocumentSection(Section.SECURITY, null, "Security", List.of(blocks)))));
    }

    private static Block own(String text) {
        return new Paragraph(List.of(sentence("OwnWords", text)));
    }

    private static Block products(String text) {
        return new Paragraph(List.of(sentence("RetentionRule", text)));
    }

    private static Sentence sentence(String kind, String text) {
        return new Sentence(text, Ids.next(), kind, null, null, List.of());
    }
}
