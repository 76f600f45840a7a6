--liquibase formatted sql

--changeset seloste:audit-0003-erased-with-the-organisation endDelimiter://
create or replace trigger audit_entry_remains before delete on audit_entry for each row
  if not exists (select 1 from organisation where id = old.tenant_id and erased_from <= utc_timestamp(6)) then
    signal sqlstate '45000' set message_text = 'Entries of the audit trail cannot be deleted';
  end if//
