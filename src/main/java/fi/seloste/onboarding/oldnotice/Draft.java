package fi.seloste.onboarding.oldnotice;

import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Texts;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.onboarding.oldnotice.Proposal.ContactPoint;
import fi.seloste.onboarding.oldnotice.Proposal.Dated;
import fi.seloste.onboarding.oldnotice.Proposal.NewRegister;
import fi.seloste.onboarding.oldnotice.Proposal.OfOrganisation;
import fi.seloste.onboarding.oldnotice.Proposal.OfRegister;
import fi.seloste.onboarding.oldnotice.Proposal.StatedBasis;
import fi.seloste.onboarding.oldnotice.Proposal.StatedTransfer;
import fi.seloste.onboarding.oldnotice.Proposal.Titled;
import fi.seloste.onboarding.oldnotice.Proposal.UsedService;
import fi.seloste.register.Part;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.ServiceUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an old notice becomes as a whole, once each of its passages was decided about. */
final class Draft {

    /** How often a register is gone through, unless the organisation decides otherwise. */
    private static final int REVIEWED_EVERY = 12;

    private final BroughtNotice brought;
    private final List<Proposal> accepted;
    private final LocalDate today;

    Draft(BroughtNotice brought, LocalDate today) {
        this.brought = brought;
        this.accepted = new OwnParagraphs(brought).accepted();
        this.today = today;
    }

    /** Puts it into rows and gives the notice. */
    UUID into(Rows rows) {
        rows.organisation(all(OfOrganisation.class).toList());
        var services = new LinkedHashMap<String, UUID>();
        all(UsedService.class)
                .forEach(service -> services.computeIfAbsent(service.name(), name -> rows.service(service)));
        all(StatedTransfer.class).distinct().forEach(transfer -> transfer.services().stream()
                .filter(services::containsKey)
                .forEach(name -> rows.transfer(services.get(name), transfer.transfer())));
        var registers = new ArrayList<UUID>();
        for (var name : names()) {
            var register = rows.register(details(name));
            registers.add(register);
            rows.parts(register, parts(name, List.copyOf(services.values())));
        }
        return rows.notice(notice(), registers);
    }

    private List<LocalizedText> names() {
        var named = all(NewRegister.class).map(NewRegister::name).distinct().toList();
        return named.isEmpty() ? List.of(usual("oldnotice.register")) : named;
    }

    private RegisterDetails details(LocalizedText name) {
        return new RegisterDetails(
                name,
                contact(ContactPoint::name)
                        .map(person -> LocalizedText.of(brought.language(), person))
                        .orElse(null),
                contact(ContactPoint::email).orElse(null),
                contact(ContactPoint::phone).orElse(null),
                REVIEWED_EVERY);
    }

    /** What is told first; an address may stand where the rights are told of, and the name elsewhere. */
    private Optional<String> contact(Function<ContactPoint, String> part) {
        return all(ContactPoint.class).map(part).filter(Objects::nonNull).findFirst();
    }

    private List<PartRow> parts(LocalizedText register, List<UUID> services) {
        var parts = new ArrayList<Part>();
        all(OfRegister.class)
                .filter(one -> one.register() == null || one.register().equals(register.orLatest(brought.language())))
                .map(OfRegister::part)
                .distinct()
                .forEach(parts::add);
        services.forEach(service -> parts.add(new ServiceUse(service, Set.of())));
        return new DraftParts(parts, all(StatedBasis.class).distinct().toList()).rows();
    }

    private NoticeDetails notice() {
        var usual = NoticeDetails.usual(today);
        var title = all(Titled.class).map(Titled::title).findFirst().orElse(usual.title());
        var subtitle =
                all(Titled.class).map(Titled::subtitle).filter(Objects::nonNull).findFirst();
        var drawnUp =
                all(Dated.class).map(Dated::drawnUp).filter(Objects::nonNull).findFirst();
        var changed =
                all(Dated.class).map(Dated::changed).filter(Objects::nonNull).findFirst();
        return new NoticeDetails(
                title,
                subtitle.orElse(null),
                drawnUp.orElse(changed.isPresent() ? null : usual.drawnUp()),
                changed.orElse(null));
    }

    private <T extends Proposal> Stream<T> all(Class<T> kind) {
        return accepted.stream().filter(kind::isInstance).map(kind::cast);
    }

    static LocalizedText usual(String key) {
        return LocalizedText.of(Texts.get(Language.FI, key), Texts.get(Language.SV, key), Texts.get(Language.EN, key));
    }
}
