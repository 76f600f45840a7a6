package fi.seloste.demo.tenants;

import fi.seloste.contact.ContactDetails;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.processor.PartyDetails;
import fi.seloste.processor.ServiceDetails;
import fi.seloste.processor.TransferDetails;
import fi.seloste.records.ClientWork;
import fi.seloste.register.Part;
import fi.seloste.register.RegisterDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where a firm puts its rows: into the organisation by the product's services, or into memory. Every row has a name, so
 * that a sentence of the notice can be traced to it in words.
 */
public interface Desk {

    LocalDate today();

    /**
     * @param party the legal entity behind the service, or null
     */
    UUID service(String name, ServiceDetails details, PartyDetails party);

    UUID transfer(String name, UUID service, TransferDetails details);

    UUID register(String name, RegisterDetails details);

    UUID part(String name, UUID register, Part part);

    UUID notice(String name, String slug, NoticeDetails details, List<UUID> registers);

    /** What the firm does on behalf of its clients. */
    void client(ClientWork work);

    void contact(ContactDetails details, Kept kept);

    /** A file of people that somebody brought, and from which nobody was imported yet. */
    void brought(String fileName, String content);
}
