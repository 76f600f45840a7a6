package fi.seloste.onboarding.oldnotice;

import fi.seloste.common.Versioned;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.notice.Notices;
import fi.seloste.onboarding.oldnotice.Proposal.OfOrganisation;
import fi.seloste.onboarding.oldnotice.Proposal.UsedService;
import fi.seloste.processor.KnownServiceAdoption;
import fi.seloste.processor.Parties;
import fi.seloste.processor.PartyDetails;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceDetails;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.processor.TransferDetails;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.security.Access;
import fi.seloste.security.Permission;
import fi.seloste.tenant.OrganisationDetails;
import fi.seloste.tenant.Organisations;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a draft into the current organisation. */
@Component
class OldNoticeRows {

    private final Organisations organisations;
    private final Registers registers;
    private final RegisterParts parts;
    private final ServiceInventory inventory;
    private final Parties parties;
    private final KnownServiceAdoption adoption;
    private final Notices notices;
    private final Access access;

    OldNoticeRows(
            Organisations organisations,
            Registers registers,
            RegisterParts parts,
            ServiceInventory inventory,
            Parties parties,
            KnownServiceAdoption adoption,
            Notices notices,
            Access access) {
        this.organisations = organisations;
        this.registers = registers;
        this.parts = parts;
        this.inventory = inventory;
        this.parties = parties;
        this.adoption = adoption;
        this.notices = notices;
        this.access = access;
    }

    /**
     * @param slug of the notice
     */
    Rows of(String slug) {
        return new Stored(slug);
    }

    private final class Stored implements Rows {

        private final String slug;

        private Stored(String slug) {
            this.slug = slug;
        }

        /** An organisation's own details are its owner's to change. */
        @Override
        public void organisation(List<OfOrganisation> details) {
            var now = organisations.details();
            var filled = Filling.in(now.value(), details);
            if (!filled.equals(now.value()) && access.permits(Permission.MANAGE)) {
                organisations.change(new Versioned<OrganisationDetails>(now.id(), now.version(), filled));
            }
        }

        @Override
        public UUID service(UsedService service) {
            return inventory.all().stream()
                    .filter(one -> one.details().name().equalsIgnoreCase(service.name()))
                    .map(ServiceConfiguration::id)
                    .findFirst()
                    .orElseGet(() -> service.known() == null ? added(service) : adoption.add(service.known()));
        }

        private UUID added(UsedService service) {
            return inventory.add(new ServiceDetails(
                    service.name(),
                    service.party() == null ? null : party(service.party()),
                    service.description(),
                    service.role(),
                    service.purpose(),
                    service.countries(),
                    null,
                    null,
                    List.of()));
        }

        private UUID party(PartyDetails details) {
            return parties.all().stream()
                    .filter(party -> party.details().name().equalsIgnoreCase(details.name()))
                    .map(Parties.Party::id)
                    .findFirst()
                    .orElseGet(() -> parties.add(details));
        }

        @Override
        public void transfer(UUID service, TransferDetails transfer) {
            var before = inventory.get(service).transfers().stream()
                    .filter(one -> one.details().country().equals(transfer.country()))
                    .findFirst();
            if (before.isEmpty()) {
                inventory.addTransfer(service, transfer);
            } else if (!transfer.mechanism().equals(before.get().details().mechanism())) {
                var stored = inventory.transfer(before.get().id());
                inventory.changeTransfer(new Versioned<>(stored.id(), stored.version(), transfer));
            }
        }

        @Override
        public UUID register(RegisterDetails details) {
            return registers.add(details);
        }

        @Override
        public void parts(UUID register, List<PartRow> all) {
            parts.addAll(register, all);
        }

        @Override
        public UUID notice(NoticeDetails details, List<UUID> covered) {
            return notices.add(details, slug, covered);
        }
    }
}
