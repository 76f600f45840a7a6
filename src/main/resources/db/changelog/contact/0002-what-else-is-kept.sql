--liquibase formatted sql

--changeset seloste:contact-0002-entry-source
alter table register_entry
  add column obtained date after source_id,
  add column channel varchar(20) character set ascii collate ascii_bin after obtained;

--changeset seloste:contact-0002-value-source
--comment: Values from before this change were given when their row was made, which its id tells.
alter table field_value
  add column given_on date after content,
  add column source_id uuid after given_on,
  add foreign key (tenant_id, source_id) references register_part (tenant_id, id);

--changeset seloste:contact-0002-value-given-on
update field_value set given_on = date(from_unixtime(
  conv(substr(replace(cast(id as char), '-', ''), 1, 12), 16, 10) / 1000));
alter table field_value modify column given_on date not null;

--changeset seloste:contact-0002-note
create table contact_note (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  contact_id uuid not null,
  at datetime(6) not null,
  written_by uuid not null,
  content varchar(4000) not null,
  primary key (tenant_id, id),
  unique key contact_note_id (id),
  foreign key (tenant_id, contact_id) references contact (tenant_id, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:contact-0002-keyword
--comment: Words are told apart as they are written: ä is not a.
create table contact_keyword (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  contact_id uuid not null,
  word varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (tenant_id, id),
  unique key contact_keyword_id (id),
  unique key contact_keyword_once (tenant_id, contact_id, word),
  key contact_keyword_word (tenant_id, word, contact_id),
  foreign key (tenant_id, contact_id) references contact (tenant_id, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:contact-0002-bought-service
create table bought_service (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  contact_id uuid not null,
  what varchar(200) not null,
  since date not null,
  until date,
  could_refuse_marketing boolean not null,
  primary key (tenant_id, id),
  unique key bought_service_id (id),
  foreign key (tenant_id, contact_id) references contact (tenant_id, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:contact-0002-relation
create table contact_relation (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  contact_id uuid not null,
  other_id uuid not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  primary key (tenant_id, id),
  unique key contact_relation_id (id),
  unique key contact_relation_once (tenant_id, contact_id, other_id, kind),
  foreign key (tenant_id, contact_id) references contact (tenant_id, id),
  foreign key (tenant_id, other_id) references contact (tenant_id, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;
