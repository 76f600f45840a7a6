--liquibase formatted sql

--changeset seloste:contact-0010-import-report
--comment: What became of the rows of a file, in pieces: neither names nor values, and gone with the import.
create table contact_import_report (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  import_id uuid not null,
  position int not null,
  outcomes longtext not null check (json_valid(outcomes)),
  primary key (tenant_id, id),
  unique key contact_import_report_id (id),
  unique key contact_import_report_once (tenant_id, import_id, position),
  foreign key (tenant_id, import_id) references contact_import (tenant_id, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:contact-0010-imports-that-wait
--comment: Those of all organisations are asked for at once.
alter table contact_import add key contact_import_state (state, claimed_until);
