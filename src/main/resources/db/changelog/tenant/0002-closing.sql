--liquibase formatted sql

--changeset seloste:tenant-0002-erased-from
--comment: From when everything of the organisation is erased; empty unless its owner is closing it.
alter table organisation add column erased_from datetime(6);

--changeset seloste:tenant-0002-waiting-time endDelimiter://
create trigger organisation_waits before update on organisation for each row
  if new.erased_from is not null and not (new.erased_from <=> old.erased_from)
      and new.erased_from < utc_timestamp(6) + interval 29 day then
    signal sqlstate '45000' set message_text = 'An organisation is erased after its waiting time only';
  end if//
create trigger organisation_begins_open before insert on organisation for each row
  if new.erased_from is not null then
    signal sqlstate '45000' set message_text = 'An organisation is erased after its waiting time only';
  end if//
create trigger organisation_remains before delete on organisation for each row
  if old.erased_from is null or old.erased_from > utc_timestamp(6) then
    signal sqlstate '45000' set message_text = 'An organisation is erased after its waiting time only';
  end if//

--changeset seloste:tenant-0002-closed-address
--comment: The addresses of erased organisations answer 410, and are never given to another.
create table closed_address (
  slug varchar(63) character set ascii collate ascii_bin not null,
  closed_at datetime(6) not null,
  primary key (slug)
) character set utf8mb4 collate utf8mb4_swedish_ci;
