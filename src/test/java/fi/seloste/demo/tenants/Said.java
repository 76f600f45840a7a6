package fi.seloste.demo.tenants;

import fi.seloste.common.Language;
import fi.seloste.notice.NoticeConfiguration;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.notice.NoticeFactsOf;
import fi.seloste.notice.NoticeProjection;
import fi.seloste.noticecheck.Finding;
import fi.seloste.noticecheck.NoticeCheck;
import fi.seloste.processor.LawData;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What a notice says, and what is found in it, on the demo's day. */
final class Said {

    private static final LawData LAW = LawData.shipped();

    private Said() {}

    /** Everything: sentences, title and subtitle. */
    static List<String> in(NoticeConfiguration notice, Language language) {
        var document = new NoticeProjection(LAW).project(notice, language, MemoryDesk.TODAY);
        return Stream.concat(
                        Stream.of(document.title(), document.subtitle()).filter(Objects::nonNull),
                        document.sentences().map(Sentence::text))
                .toList();
    }

    /** What is said because of any of the rows. */
    static List<String> because(NoticeConfiguration notice, Language language, Set<UUID> rows) {
        var document = new NoticeProjection(LAW).project(notice, language, MemoryDesk.TODAY);
        return Stream.concat(
                        rows.contains(notice.notice())
                                ? Stream.of(document.title(), document.subtitle())
                                        .filter(Objects::nonNull)
                                : Stream.of(),
                        document.sentences()
                                .filter(sentence -> rows.stream().anyMatch(sentence::comesFrom))
                                .map(Sentence::text))
                .toList();
    }

    static List<Finding> found(NoticeConfiguration notice) {
        return new NoticeCheck(LAW).check(NoticeFactsOf.of(notice, null, LAW), MemoryDesk.TODAY);
    }
}
