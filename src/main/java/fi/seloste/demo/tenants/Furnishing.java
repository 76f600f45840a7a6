package fi.seloste.demo.tenants;

import fi.seloste.contact.Bans;
import fi.seloste.contact.Consents;
import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.ServiceContacts;
import fi.seloste.contact.importing.Imports;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.notice.Notices;
import fi.seloste.notice.Publishing;
import fi.seloste.processor.Parties;
import fi.seloste.processor.PartyDetails;
import fi.seloste.processor.ServiceDetails;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.processor.TransferDetails;
import fi.seloste.records.ClientWork;
import fi.seloste.records.ClientWorks;
import fi.seloste.register.Part;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a firm's rows into the current organisation through the product's own services, and publishes its notice. */
@Component
@ConditionalOnBooleanProperty("seloste.demo.enabled")
class Furnishing {

    private final Parties parties;
    private final ServiceInventory inventory;
    private final Registers registers;
    private final RegisterParts parts;
    private final ClientWorks works;
    private final Notices notices;
    private final Publishing publishing;
    private final Contacts contacts;
    private final Consents consents;
    private final Bans bans;
    private final ServiceContacts serviceContacts;
    private final Imports imports;
    private final Clock clock;

    Furnishing(
            Parties parties,
            ServiceInventory inventory,
            Registers registers,
            RegisterParts parts,
            ClientWorks works,
            Notices notices,
            Publishing publishing,
            Contacts contacts,
            Consents consents,
            Bans bans,
            ServiceContacts serviceContacts,
            Imports imports,
            Clock clock) {
        this.parties = parties;
        this.inventory = inventory;
        this.registers = registers;
        this.parts = parts;
        this.works = works;
        this.notices = notices;
        this.publishing = publishing;
        this.contacts = contacts;
        this.consents = consents;
        this.bans = bans;
        this.serviceContacts = serviceContacts;
        this.imports = imports;
        this.clock = clock;
    }

    /** All of it or, when the start is cut short, nothing: the next start finds it undone and does it. */
    @Transactional
    void furnish(Firm firm) {
        if (notices.all().isEmpty()) {
            var desk = new ServiceDesk();
            firm.configure(desk);
            desk.publish(firm.published());
        }
    }

    private final class ServiceDesk implements Desk {

        private final Map<PartyDetails, UUID> known = new HashMap<>();
        private final Map<String, UUID> noticesBySlug = new HashMap<>();
        private final List<Runnable> people = new ArrayList<>();
        private UUID version;

        @Override
        public LocalDate today() {
            return LocalDate.now(clock);
        }

        @Override
        public UUID service(String name, ServiceDetails details, PartyDetails party) {
            return inventory.add(new ServiceDetails(
                    details.name(),
                    party == null ? null : known.computeIfAbsent(party, parties::add),
                    details.description(),
                    details.role(),
                    details.purpose(),
                    details.countries(),
                    details.arrangement(),
                    details.agreement(),
                    details.subProcessors()));
        }

        @Override
        public UUID transfer(String name, UUID service, TransferDetails details) {
            return inventory.addTransfer(service, details);
        }

        @Override
        public UUID register(String name, RegisterDetails details) {
            return registers.add(details);
        }

        @Override
        public UUID part(String name, UUID register, Part part) {
            return parts.add(register, part);
        }

        @Override
        public UUID notice(String name, String slug, NoticeDetails details, List<UUID> covered) {
            var notice = notices.add(details, slug, covered);
            noticesBySlug.put(slug, notice);
            return notice;
        }

        @Override
        public void client(ClientWork work) {
            works.add(work);
        }

        /** People wait for the notice: what is kept of them is what it promises, and their consents refer to it. */
        @Override
        public void contact(ContactDetails details, Kept kept) {
            people.add(() -> keep(details, kept));
        }

        @Override
        public void brought(String fileName, String content) {
            people.add(() -> bring(fileName, content));
        }

        void publish(String slug) {
            version = publishing
                    .publish(noticesBySlug.get(slug), new Publishing.Request(null, true, Map.of()))
                    .id();
            people.forEach(Runnable::run);
        }

        private void bring(String fileName, String content) {
            try {
                var file = Files.createTempFile("brought", null);
                imports.bring(fileName, Files.writeString(file, content));
                Files.delete(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void keep(ContactDetails details, Kept kept) {
            var contact = contacts.add(details);
            kept.consents()
                    .forEach((purpose, text) -> consents.give(
                            contact, purpose, new Consents.Evidence(today(), Consents.How.WEB_FORM, text, version)));
            bans.set(contact, kept.bans());
            if (kept.served() != null) {
                serviceContacts.add(contact, kept.servedOn(), kept.served());
            }
        }
    }
}
