--liquibase formatted sql

--changeset seloste:audit-0001-entry
create table audit_entry (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  at datetime(6) not null,
  person_issuer varchar(500) character set utf8mb4 collate utf8mb4_bin,
  person_subject varchar(255) character set utf8mb4 collate utf8mb4_bin,
  action varchar(20) character set ascii collate ascii_bin not null,
  entity varchar(60) character set ascii collate ascii_bin not null,
  entity_id uuid,
  properties varchar(2000),
  primary key (tenant_id, id),
  unique key audit_entry_id (id),
  key audit_entry_at (tenant_id, at),
  key audit_entry_entity (tenant_id, entity_id),
  foreign key (tenant_id) references organisation (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:audit-0001-immutable endDelimiter://
create trigger audit_entry_stays before update on audit_entry for each row
  signal sqlstate '45000' set message_text = 'Entries of the audit trail cannot be changed'//
create trigger audit_entry_remains before delete on audit_entry for each row
  signal sqlstate '45000' set message_text = 'Entries of the audit trail cannot be deleted'//
