package fi.seloste.notice.ui;

import fi.seloste.common.Language;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.notice.Notices;
import fi.seloste.notice.Publishing;
import fi.seloste.processor.ToldBy;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notices say what they tell because of a service or a transfer. */
@Component
class NoticesTelling implements ToldBy {

    private final Notices notices;
    private final Publishing publishing;

    NoticesTelling(Notices notices, Publishing publishing) {
        this.notices = notices;
        this.publishing = publishing;
    }

    @Override
    public List<Told> toldOf(Collection<UUID> rows, Language language) {
        return notices.all().stream()
                .map(notice ->
                        new Told(notice.details().title().orLatest(language), sentences(notice.id(), rows, language)))
                .filter(told -> !told.sentences().isEmpty())
                .toList();
    }

    private List<String> sentences(UUID notice, Collection<UUID> rows, Language language) {
        return publishing
                .preview(notice, language)
                .sentences()
                .filter(sentence -> rows.stream().anyMatch(sentence::comesFrom))
                .map(Sentence::text)
                .distinct()
                .toList();
    }
}
