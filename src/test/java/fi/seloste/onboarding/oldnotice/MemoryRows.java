package fi.seloste.onboarding.oldnotice;

import fi.seloste.common.Ids;
import fi.seloste.common.Wording;
import fi.seloste.notice.NoticeConfiguration;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.onboarding.oldnotice.Proposal.OfOrganisation;
import fi.seloste.onboarding.oldnotice.Proposal.UsedService;
import fi.seloste.processor.KnownServices;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceConfiguration.TransferRow;
import fi.seloste.processor.ServiceDetails;
import fi.seloste.processor.ServiceOrigin;
import fi.seloste.processor.TransferDetails;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.RegisterDetails;
import fi.seloste.tenant.OrganisationDetails;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts a draft into memory, so that its notice can be made without a database. */
final class MemoryRows implements Rows {

    private OrganisationDetails organisation;
    private final Map<UUID, ServiceConfiguration> services = new LinkedHashMap<>();
    private final Map<UUID, RegisterConfiguration> registers = new LinkedHashMap<>();
    private NoticeConfiguration notice;

    MemoryRows(OrganisationDetails organisation) {
        this.organisation = organisation;
    }

    NoticeConfiguration notice() {
        return notice;
    }

    @Override
    public void organisation(List<OfOrganisation> details) {
        organisation = Filling.in(organisation, details);
    }

    @Override
    public UUID service(UsedService service) {
        var id = Ids.next();
        services.put(id, service.known() == null ? named(id, service) : known(id, service));
        return id;
    }

    private static ServiceConfiguration named(UUID id, UsedService service) {
        var details = details(service.name(), service);
        return new ServiceConfiguration(id, ServiceOrigin.ORGANISATION, details, service.party(), List.of());
    }

    private static ServiceDetails details(String name, UsedService service) {
        return new ServiceDetails(
                name,
                null,
                service.description(),
                service.role(),
                service.purpose(),
                service.countries(),
                null,
                null,
                List.of());
    }

    private static ServiceConfiguration known(UUID id, UsedService service) {
        var known = KnownServices.get(service.known()).orElseThrow();
        var details = new ServiceDetails(
                known.name(),
                null,
                null,
                known.role(),
                Wording.entry(known.purpose()),
                known.countries(),
                null,
                null,
                List.of());
        var transfers = known.transfers().stream()
                .map(transfer -> new TransferRow(
                        Ids.next(),
                        new TransferDetails(transfer.country(), transfer.mechanism(), null, null, true, null)))
                .toList();
        return new ServiceConfiguration(id, ServiceOrigin.ORGANISATION, details, known.party(), transfers);
    }

    @Override
    public void transfer(UUID service, TransferDetails transfer) {
        services.computeIfPresent(service, (id, before) -> {
            var transfers = new ArrayList<>(before.transfers());
            transfers.removeIf(row -> row.details().country().equals(transfer.country()));
            transfers.add(new TransferRow(Ids.next(), transfer));
            return new ServiceConfiguration(id, before.origin(), before.details(), before.party(), transfers);
        });
    }

    @Override
    public UUID register(RegisterDetails details) {
        var id = Ids.next();
        registers.put(id, new RegisterConfiguration(id, "register", details, List.of()));
        return id;
    }

    @Override
    public void parts(UUID register, List<PartRow> parts) {
        registers.computeIfPresent(
                register, (id, before) -> new RegisterConfiguration(id, before.slug(), before.details(), parts));
    }

    @Override
    public UUID notice(NoticeDetails details, List<UUID> covered) {
        var id = Ids.next();
        notice = new NoticeConfiguration(
                id,
                details,
                Ids.next(),
                organisation,
                covered.stream().map(registers::get).toList(),
                List.copyOf(services.values()));
        return id;
    }
}
