--liquibase formatted sql

--changeset seloste:contact-0001-contact
--comment: "search" is folded (no case, no accents): compared as it is.
create table contact (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  name varchar(200) not null,
  organisation varchar(200),
  search varchar(1000) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (tenant_id, id),
  unique key contact_id (id),
  key contact_name (tenant_id, name, id),
  key contact_organisation (tenant_id, organisation, id),
  foreign key (tenant_id) references organisation (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:contact-0001-entry
create table register_entry (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  contact_id uuid not null,
  register_id uuid not null,
  group_id uuid not null,
  source_id uuid,
  since date not null,
  until date,
  primary key (tenant_id, id),
  unique key register_entry_id (id),
  unique key register_entry_once (tenant_id, contact_id, register_id, group_id),
  foreign key (tenant_id, contact_id) references contact (tenant_id, id),
  foreign key (tenant_id, register_id) references register (tenant_id, id),
  foreign key (tenant_id, group_id) references register_part (tenant_id, id),
  foreign key (tenant_id, source_id) references register_part (tenant_id, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:contact-0001-value
create table field_value (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  contact_id uuid not null,
  field_id uuid not null,
  content varchar(4000) not null,
  primary key (tenant_id, id),
  unique key field_value_id (id),
  unique key field_value_once (tenant_id, contact_id, field_id),
  foreign key (tenant_id, contact_id) references contact (tenant_id, id),
  foreign key (tenant_id, field_id) references register_part (tenant_id, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:contact-0001-consent
--comment: Append only: a withdrawal is a row of its own.
create table consent (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  contact_id uuid not null,
  purpose_id uuid not null,
  given boolean not null,
  at datetime(6) not null,
  how varchar(20) character set ascii collate ascii_bin not null,
  text_shown varchar(4000),
  notice_version_id uuid,
  recorded_by uuid not null,
  primary key (tenant_id, id),
  unique key consent_id (id),
  key consent_latest (tenant_id, contact_id, purpose_id, at),
  foreign key (tenant_id, contact_id) references contact (tenant_id, id),
  foreign key (tenant_id, purpose_id) references register_part (tenant_id, id),
  foreign key (tenant_id, notice_version_id) references notice_version (tenant_id, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:contact-0001-consent-append-only endDelimiter://
create trigger consent_stays before update on consent for each row
  signal sqlstate '45000' set message_text = 'A consent cannot be changed, only withdrawn'//

--changeset seloste:contact-0001-ban
create table ban (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  contact_id uuid not null,
  kind varchar(40) character set ascii collate ascii_bin not null,
  since date not null,
  primary key (tenant_id, id),
  unique key ban_id (id),
  unique key ban_once (tenant_id, contact_id, kind),
  foreign key (tenant_id, contact_id) references contact (tenant_id, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:contact-0001-service-contact
--comment: What starts a retention clock.
create table service_contact (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  contact_id uuid not null,
  on_day date not null,
  what varchar(20) character set ascii collate ascii_bin not null,
  primary key (tenant_id, id),
  unique key service_contact_id (id),
  key service_contact_latest (tenant_id, contact_id, on_day),
  foreign key (tenant_id, contact_id) references contact (tenant_id, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;
