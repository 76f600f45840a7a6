package fi.seloste.notice;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import fi.seloste.notice.PublishedNotices.Published;
import fi.seloste.processor.LawData;
import fi.seloste.processor.TransferStatus;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.springframework.stereotype.Component;

/** The transfers of a published version whose basis has ended since: a frozen page cannot say it, its frame does. */
@Component
public class EndedTransfers {

    private final LawData law;

    EndedTransfers(LawData law) {
        this.law = law;
    }

    /** A sentence for each, in the reader's language. */
    public List<String> since(Published published, LocalDate today, Language language) {
        return of(published.facts(), law, today, language);
    }

    static List<String> of(NoticeConfiguration facts, LawData law, LocalDate today, Language language) {
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
        return facts.services().stream()
                .flatMap(service -> service.transfers().stream()
                        .map(transfer -> transfer.details())
                        .filter(transfer -> law.stateOf(transfer, today).status() == TransferStatus.ENDED)
                        .map(transfer -> Texts.get(
                                language,
                                "page.ended",
                                service.details().name(),
                                law.placeName(transfer.country(), language),
                                law.mechanism(transfer.mechanism())
                                        .map(mechanism -> mechanism.name().in(language))
                                        .orElse(transfer.mechanism()),
                                date.format(law.stateOf(transfer, today).on()))))
                .toList();
    }
}
