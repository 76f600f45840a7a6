package fi.seloste.contact.ui;

import fi.seloste.contact.Bans;
import fi.seloste.contact.BoughtServices;
import fi.seloste.contact.Consents;
import fi.seloste.contact.Keywords;
import fi.seloste.contact.MayContact;
import fi.seloste.contact.Notes;
import fi.seloste.contact.Relations;
import fi.seloste.contact.ServiceContacts;
import fi.seloste.notice.StatedInForce;
import fi.seloste.security.PersonNames;
import org.springframework.stereotype.Component;

/** What the cards of a contact's page are filled from. */
@Component
record ContactServices(
        Consents consents,
        Bans bans,
        ServiceContacts serviceContacts,
        BoughtServices boughtServices,
        Notes notes,
        Keywords keywords,
        Relations relations,
        MayContact mayContact,
        StatedInForce stated,
        PersonNames names) {}
