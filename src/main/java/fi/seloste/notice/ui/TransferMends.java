package fi.seloste.notice.ui;

import static fi.seloste.ui.Messages.text;

import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Texts;
import fi.seloste.common.Versioned;
import fi.seloste.noticecheck.Finding;
import fi.seloste.processor.KnownTransfers;
import fi.seloste.processor.LawData;
import fi.seloste.processor.Mechanism;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceConfiguration.TransferRow;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.processor.TransferDetails;
import fi.seloste.ui.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** What is certain to mend a transfer (Chapter V); where it is not certain, somebody chooses in the transfer's form. */
@Component
class TransferMends {

    static final String NO_MECHANISM = "I10";
    private static final String ENDED = "D02";
    private static final String BY_PERMISSION = "D05";

    private final ServiceInventory inventory;
    private final LawData law;
    private final Clock clock;

    TransferMends(ServiceInventory inventory, LawData law, Clock clock) {
        this.inventory = inventory;
        this.law = law;
        this.clock = clock;
    }

    Optional<Mend> of(Finding finding, ServiceConfiguration service, TransferRow row) {
        return switch (finding.rule()) {
            case ENDED, BY_PERMISSION -> onTodays(service, row);
            case NO_MECHANISM ->
                switch (shape(finding)) {
                    case "check" -> Optional.of(found(row));
                    case "copy" -> Optional.of(copyOnRequest(row));
                    case "notYet" -> Optional.empty();
                    default -> onTodays(service, row);
                };
            default -> Optional.empty();
        };
    }

    /** A country that the service names, and no transfer says on what basis. */
    Optional<Mend> of(Finding finding, ServiceConfiguration service) {
        return law.undeclared(service).stream()
                .filter(country -> finding.rule().equals(NO_MECHANISM))
                .findFirst()
                .flatMap(country -> mechanism(service, country)
                        .map(mechanism -> new Mend(label(mechanism), () -> declare(service, country, mechanism))));
    }

    /** Where those stand who are certified, while it is to be looked up. */
    Optional<String> list(Finding finding, TransferRow row) {
        return Optional.of(row.details().mechanism())
                .filter(mechanism -> shape(finding).equals("check"))
                .flatMap(law::mechanism)
                .map(Mechanism::listUrl);
    }

    private static String shape(Finding finding) {
        return finding.key().substring(finding.key().lastIndexOf('.') + 1);
    }

    private Optional<Mend> onTodays(ServiceConfiguration service, TransferRow row) {
        return mechanism(service, row.details().country())
                .filter(mechanism -> !mechanism.id().equals(row.details().mechanism()))
                .map(mechanism ->
                        new Mend(label(mechanism), () -> change(row.id(), details -> details.on(mechanism.id()))));
    }

    private Mend found(TransferRow row) {
        return new Mend(text("transfers.found"), () -> change(row.id(), details -> details.found(today())));
    }

    private Mend copyOnRequest(TransferRow row) {
        return new Mend(
                text("mend.copy", text("mend.copy.words")), () -> change(row.id(), details -> withCopy(details)));
    }

    private static TransferDetails withCopy(TransferDetails details) {
        var key = "mend.copy.words";
        return new TransferDetails(
                details.country(),
                details.mechanism(),
                details.certificationChecked(),
                details.contractDate(),
                details.commercial(),
                LocalizedText.of(
                        Texts.get(Language.FI, key), Texts.get(Language.SV, key), Texts.get(Language.EN, key)));
    }

    private Optional<Mechanism> mechanism(ServiceConfiguration service, String country) {
        return KnownTransfers.mechanism(service, country, law, today());
    }

    private static String label(Mechanism mechanism) {
        return text("mend.mechanism", mechanism.name().in(Messages.language()));
    }

    private Runnable declare(ServiceConfiguration service, String country, Mechanism mechanism) {
        var added = inventory.addTransfer(
                service.id(), new TransferDetails(country, mechanism.id(), null, null, true, null));
        return () -> inventory.removeTransfer(added);
    }

    private Runnable change(UUID id, UnaryOperator<TransferDetails> mended) {
        var shown = inventory.transfer(id);
        inventory.changeTransfer(new Versioned<>(id, shown.version(), mended.apply(shown.value())));
        return () -> inventory.changeTransfer(
                new Versioned<>(id, inventory.transfer(id).version(), shown.value()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
