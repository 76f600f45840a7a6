--liquibase formatted sql

--changeset seloste:notice-0003-erased-with-the-organisation endDelimiter://
create or replace trigger notice_version_remains before delete on notice_version for each row
  if not exists (select 1 from organisation where id = old.tenant_id and erased_from <= utc_timestamp(6)) then
    signal sqlstate '45000' set message_text = 'A published version cannot be deleted';
  end if//
create or replace trigger notice_text_remains before delete on notice_text for each row
  if not exists (select 1 from organisation where id = old.tenant_id and erased_from <= utc_timestamp(6)) then
    signal sqlstate '45000' set message_text = 'A published version cannot be deleted';
  end if//
