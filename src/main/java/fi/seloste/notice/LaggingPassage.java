package fi.seloste.notice;

import fi.seloste.common.Language;
import fi.seloste.notice.NoticeDocument.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A passage that one language of the notice has not followed another in; its sentence says since when. */
public record LaggingPassage(Language language, Sentence sentence) {

    /** Those of a document, its title among them; a row that is said in several places is named once. */
    static List<LaggingPassage> of(NoticeDocument document, NoticeConfiguration notice) {
        var title = new Sentence(document.title(), notice.notice(), "Notice", null, document.lag(), List.of());
        return Stream.concat(Stream.of(title), document.sentences())
                .filter(Sentence::isLagging)
                .map(sentence -> new LaggingPassage(document.language(), sentence))
                .collect(Collectors.toMap(
                        passage -> passage.sentence().row(),
                        passage -> passage,
                        (first, again) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
