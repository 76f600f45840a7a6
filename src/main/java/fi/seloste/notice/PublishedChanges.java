package fi.seloste.notice;

import fi.seloste.common.Language;
import fi.seloste.notice.PublishedNotices.Published;
import fi.seloste.processor.LawData;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What one published version says else than another, told from what was frozen of both: by today's projection, each as
 * of its own day, as {@link NoticeChanges} tells the organisation itself.
 */
@Component
public class PublishedChanges {

    private final NoticeProjection projection;
    private final Clock clock;

    PublishedChanges(LawData law, Clock clock) {
        this.projection = new NoticeProjection(law);
        this.clock = clock;
    }

    public NoticeDifference between(Published earlier, Published later, Language language) {
        return NoticeDifference.between(document(earlier, language), document(later, language));
    }

    /** What was changed in what they are made from. */
    public List<ChangedRows> rows(Published earlier, Published later) {
        return ChangedRows.between(earlier.facts(), later.facts());
    }

    /** What today's projection makes of what was frozen, as of its own day. */
    public NoticeDocument document(Published published, Language language) {
        var day = published.version().publishedAt().atZone(clock.getZone()).toLocalDate();
        return projection.project(published.facts(), language, day);
    }
}
