--liquibase formatted sql

--changeset seloste:audit-0002-whole
--comment: What the row is part of, so that the page of the whole can tell of it, when the row is gone, too.
alter table audit_entry
  add column whole_id uuid,
  add key audit_entry_whole (tenant_id, whole_id);
