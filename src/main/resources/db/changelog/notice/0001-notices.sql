--liquibase formatted sql

--changeset seloste:notice-0001-notice
create table notice (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  slug varchar(63) character set ascii collate ascii_bin not null,
  details longtext not null check (json_valid(details)),
  in_force int,
  primary key (tenant_id, id),
  unique key notice_id (id),
  unique key notice_slug (tenant_id, slug),
  foreign key (tenant_id) references organisation (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:notice-0001-register
create table notice_register (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  notice_id uuid not null,
  register_id uuid not null,
  position int not null,
  primary key (tenant_id, id),
  unique key notice_register_id (id),
  unique key notice_register_once (tenant_id, notice_id, register_id),
  foreign key (tenant_id, notice_id) references notice (tenant_id, id),
  foreign key (tenant_id, register_id) references register (tenant_id, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:notice-0001-version
create table notice_version (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  notice_id uuid not null,
  number int not null,
  published_at datetime(6) not null,
  published_by varchar(200) not null,
  change_summary longtext not null check (json_valid(change_summary)),
  material boolean not null,
  overrides longtext not null check (json_valid(overrides)),
  facts longtext character set utf8mb4 collate utf8mb4_bin not null check (json_valid(facts)),
  sha256 binary(32) not null,
  primary key (tenant_id, id),
  unique key notice_version_id (id),
  unique key notice_version_number (tenant_id, notice_id, number),
  foreign key (tenant_id, notice_id) references notice (tenant_id, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:notice-0001-text
--comment: The main part of each language as it was published, byte for byte.
create table notice_text (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  version_id uuid not null,
  language varchar(2) character set ascii collate ascii_bin not null,
  title varchar(500) not null,
  main longblob not null,
  primary key (tenant_id, id),
  unique key notice_text_id (id),
  unique key notice_text_language (tenant_id, version_id, language),
  foreign key (tenant_id, version_id) references notice_version (tenant_id, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:notice-0001-immutable endDelimiter://
create trigger notice_version_stays before update on notice_version for each row
  signal sqlstate '45000' set message_text = 'A published version cannot be changed'//
create trigger notice_version_remains before delete on notice_version for each row
  signal sqlstate '45000' set message_text = 'A published version cannot be deleted'//
create trigger notice_text_stays before update on notice_text for each row
  signal sqlstate '45000' set message_text = 'A published version cannot be changed'//
create trigger notice_text_remains before delete on notice_text for each row
  signal sqlstate '45000' set message_text = 'A published version cannot be deleted'//
