--liquibase formatted sql

--changeset seloste:contact-0004-order
--comment: What lists are ordered by, kept beside the name: it follows from the contact's entries and service contacts.
alter table contact
  add column standing_since date after organisation,
  add column last_served date after standing_since,
  add key contact_standing_since (tenant_id, standing_since, id),
  add key contact_last_served (tenant_id, last_served, id);

--changeset seloste:contact-0004-order-of-those-there
update contact c set
  standing_since = (select min(e.since) from register_entry e where e.tenant_id = c.tenant_id and e.contact_id = c.id),
  last_served = (select max(s.on_day) from service_contact s where s.tenant_id = c.tenant_id and s.contact_id = c.id);

--changeset seloste:contact-0004-keywords-are-searched
--comment: Folded as far as this language can; the contact's next change folds them as all texts are.
update contact c join (
  select tenant_id, contact_id, group_concat(word separator ' ') words
  from contact_keyword group by tenant_id, contact_id) k on k.tenant_id = c.tenant_id and k.contact_id = c.id
set c.search = left(concat(c.search, ' ',
  replace(replace(replace(replace(lower(k.words), 'ä', 'a'), 'å', 'a'), 'ö', 'o'), 'é', 'e')), 1000);
