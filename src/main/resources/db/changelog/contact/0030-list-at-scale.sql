--liquibase formatted sql

--changeset seloste:contact-0030-sorting
--comment: What lists are ordered by: of a number, a text that sorts as the number does; else how the content begins.
alter table field_value
  add column sorting varchar(60) as (
    case when content regexp '^[-+]?[0-9]{1,18}([.][0-9]{1,6})?$'
      then lpad(cast(content as decimal(30, 6)) + 1000000000000000000, 30, '0')
      else left(content, 60) end) persistent,
  add key field_value_sorted (tenant_id, field_id, sorting, contact_id);

--changeset seloste:contact-0030-whom-a-filter-finds
--comment: The contact stands in the index, so that a filter finds it there, and whoever is looked at is checked there.
alter table register_entry
  add key register_entry_register (tenant_id, register_id, contact_id),
  add key register_entry_group (tenant_id, group_id, contact_id),
  add key register_entry_source (tenant_id, source_id, contact_id);
alter table ban add key ban_kind (tenant_id, kind, contact_id);
alter table consent add key consent_of_purpose (tenant_id, purpose_id, contact_id, at, given);

--changeset seloste:contact-0030-words
--comment: As much of the text as an index can hold, so that words are looked for in a narrow index and not in all rows.
update contact set search = left(search, 700) where char_length(search) > 700;
alter table contact
  modify column search varchar(700) character set utf8mb4 collate utf8mb4_bin not null,
  add key contact_search (tenant_id, search);
