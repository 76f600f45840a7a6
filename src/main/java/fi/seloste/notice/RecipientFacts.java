package fi.seloste.notice;

import static fi.seloste.notice.ContentFacts.words;
import static fi.seloste.notice.NoticeFactsOf.isThere;
import static fi.seloste.notice.NoticeFactsOf.where;

import fi.seloste.common.LocalizedText;
import fi.seloste.noticecheck.Localized;
import fi.seloste.noticecheck.NoticeFacts.Recipient;
import fi.seloste.noticecheck.NoticeFacts.Transfer;
import fi.seloste.noticecheck.Where;
import fi.seloste.processor.LawData;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.TransferDetails;
import fi.seloste.register.Disclosure;
import fi.seloste.register.PartRow;
import java.util.List;
import java.util.stream.Stream;

/** What a notice states of who gets data, and where outside the European Economic Area. */
record RecipientFacts(NoticeConfiguration notice, LawData law) {

    List<Recipient> recipients() {
        return Stream.concat(
                        new UsedServices(notice).handling().stream().map(RecipientFacts::recipient),
                        notice.registers().stream()
                                .flatMap(register -> register.rows(Disclosure.class))
                                .filter(row -> ((Disclosure) row.part()).recipient() != null)
                                .map(RecipientFacts::recipient))
                .toList();
    }

    private static Recipient recipient(ServiceConfiguration service) {
        return new Recipient(
                name(service),
                service.details().role(),
                service.party() != null,
                isThere(service.details().arrangement()),
                Where.row(service.id()));
    }

    private static Recipient recipient(PartRow row) {
        return new Recipient(words(((Disclosure) row.part()).recipient(), "recipient"), null, false, false, where(row));
    }

    List<Transfer> transfers() {
        return new UsedServices(notice)
                .reached().stream().flatMap(this::transfers).toList();
    }

    private Stream<Transfer> transfers(ServiceConfiguration service) {
        var stated = service.transfers().stream()
                .map(row -> new Transfer(name(service), row.details(), Where.row(row.id())));
        var unexplained = service.details().countries().stream()
                .filter(country -> service.transfers().stream()
                        .noneMatch(row -> row.details().country().equals(country)))
                .map(country -> new Transfer(
                        name(service),
                        new TransferDetails(country, null, null, null, false, null),
                        Where.row(service.id())));
        return Stream.concat(stated, unexplained).filter(transfer -> isOutside(transfer.details()));
    }

    private boolean isOutside(TransferDetails transfer) {
        return !law.isInside(transfer.country());
    }

    private static LocalizedText name(ServiceConfiguration service) {
        return Localized.of(language -> service.party() == null
                        && service.details().description() != null
                        && !service.details().description().isEmpty()
                ? service.details().description().in(language, "recipient")
                : service.details().name());
    }
}
