package fi.seloste.demo.tenants;

import fi.seloste.contact.Ban;
import fi.seloste.contact.ServiceContacts;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is kept of a contact beside its details.
 *
 * @param consents the text that was shown, by purpose
 * @param served   on what occasion the firm was last in touch, or null
 */
record Kept(Map<UUID, String> consents, Set<Ban> bans, ServiceContacts.Occasion served, LocalDate servedOn) {}
