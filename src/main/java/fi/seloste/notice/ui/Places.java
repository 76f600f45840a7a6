package fi.seloste.notice.ui;

import fi.seloste.notice.NoticeConfiguration;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ui.ServiceNavigation;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.ui.RegisterNavigation;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the row is edited that a sentence of a notice comes from.
 *
 * @param organisation the slug of its address
 */
record Places(String organisation, NoticeConfiguration notice) {

    /** Empty for what is edited on the notice itself, or tells of the organisation. */
    Optional<String> of(Sentence sentence) {
        var row = sentence.row();
        var part = holding(row).map(register -> RegisterNavigation.part(organisation, register.slug(), row));
        return part.or(() -> service(row).map(service -> ServiceNavigation.one(organisation, service.id())))
                .or(() -> register(row).map(register -> RegisterNavigation.address(organisation, register.slug())));
    }

    private Optional<RegisterConfiguration> register(UUID id) {
        return notice.registers().stream()
                .filter(register -> register.id().equals(id))
                .findFirst();
    }

    private Optional<ServiceConfiguration> service(UUID serviceOrTransfer) {
        return notice.services().stream()
                .filter(service -> service.id().equals(serviceOrTransfer)
                        || service.transfers().stream()
                                .anyMatch(transfer -> transfer.id().equals(serviceOrTransfer)))
                .findFirst();
    }

    private Optional<RegisterConfiguration> holding(UUID part) {
        return notice.registers().stream()
                .filter(register ->
                        register.parts().stream().anyMatch(row -> row.id().equals(part)))
                .findFirst();
    }
}
