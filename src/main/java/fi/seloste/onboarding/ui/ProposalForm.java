package fi.seloste.onboarding.ui;

import com.vaadin.flow.component.Component;
import fi.seloste.common.Catalogue;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Wording;
import fi.seloste.onboarding.oldnotice.Proposal;
import fi.seloste.onboarding.oldnotice.Proposal.ContactPoint;
import fi.seloste.onboarding.oldnotice.Proposal.NewRegister;
import fi.seloste.onboarding.oldnotice.Proposal.OfRegister;
import fi.seloste.onboarding.oldnotice.Proposal.StatedBasis;
import fi.seloste.onboarding.oldnotice.Proposal.StatedTransfer;
import fi.seloste.onboarding.oldnotice.Proposal.UsedService;
import fi.seloste.processor.KnownService;
import fi.seloste.processor.KnownServices;
import fi.seloste.processor.TransferDetails;
import fi.seloste.register.Article6;
import fi.seloste.register.Part;
import fi.seloste.ui.form.Choices;
import fi.seloste.ui.form.RecordForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The usual form of what a passage becomes. */
final class ProposalForm<R extends Record> {

    record BroughtRegister(@NotNull @Valid LocalizedText name) {}

    record BroughtContact(
            @Size(max = 200) String name,
            @Email @Size(max = 200) String email,
            @Size(max = 60) String phone) {}

    record BroughtBasis(
            @NotNull Article6 basis,
            @Catalogue("interest") @Valid Wording interest) {}

    record BroughtService(@NotBlank @Size(max = 200) String name) {}

    private final RecordForm<R> form;
    private final Function<R, Proposal> proposed;

    private ProposalForm(Class<R> type, R value, Choices choices, Function<R, Proposal> proposed) {
        this.form = new RecordForm<>(type, choices);
        this.proposed = proposed;
        form.setValue(value);
    }

    /** The form of a proposal; empty where it is taken over as it stands, or not at all. */
    static Optional<ProposalForm<?>> of(Proposal proposal, Choices choices) {
        return switch (proposal) {
            case OfRegister(var register, var part) -> Optional.of(ofPart(register, part, choices));
            case NewRegister(var name) ->
                Optional.of(new ProposalForm<>(
                        BroughtRegister.class,
                        new BroughtRegister(name),
                        choices,
                        typed -> new NewRegister(typed.name())));
            case ContactPoint(var name, var email, var phone) ->
                Optional.of(new ProposalForm<>(
                        BroughtContact.class,
                        new BroughtContact(name, email, phone),
                        choices,
                        typed -> new ContactPoint(typed.name(), typed.email(), typed.phone())));
            case StatedBasis(var basis, var interest, var group) ->
                Optional.of(new ProposalForm<>(
                        BroughtBasis.class,
                        new BroughtBasis(basis, interest),
                        choices,
                        typed -> new StatedBasis(typed.basis(), typed.interest(), group)));
            case UsedService used ->
                Optional.of(new ProposalForm<>(
                        BroughtService.class,
                        new BroughtService(used.name()),
                        choices,
                        typed -> typed.name().equals(used.name()) ? used : service(typed.name())));
            case StatedTransfer(var services, var transfer) ->
                Optional.of(new ProposalForm<>(
                        TransferDetails.class, transfer, choices, typed -> new StatedTransfer(services, typed)));
            default -> Optional.empty();
        };
    }

    @SuppressWarnings("unchecked")
    private static <P extends Record & Part> ProposalForm<P> ofPart(String register, Part part, Choices choices) {
        var form = new ProposalForm<>(
                (Class<P>) part.getClass(), (P) part, choices, typed -> new OfRegister(register, typed));
        form.form.forDrafts(part.isDraftOnly());
        return form;
    }

    /** An empty form of a kind of part, for all registers. */
    @SuppressWarnings("unchecked")
    static <P extends Record & Part> ProposalForm<P> ofKind(Class<? extends Part> kind, Choices choices) {
        return new ProposalForm<>((Class<P>) kind, null, choices, typed -> new OfRegister(null, typed));
    }

    static ProposalForm<BroughtService> ofService(Choices choices) {
        return new ProposalForm<>(BroughtService.class, null, choices, typed -> service(typed.name()));
    }

    private static UsedService service(String name) {
        var known = KnownServices.search(name).stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .map(KnownService::id)
                .findFirst()
                .orElse(null);
        return new UsedService(known, name, null, null, null, null, Set.of());
    }

    Component component() {
        return form;
    }

    /** What it becomes, if what was typed is valid; else what is wrong stands beside its fields. */
    Optional<Proposal> value() {
        return form.value().map(proposed);
    }
}
