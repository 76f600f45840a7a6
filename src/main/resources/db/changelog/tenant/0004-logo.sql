--liquibase formatted sql

--changeset seloste:tenant-0004-logo
--comment: Apart from the organisation, whose row stays small.
create table organisation_logo (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  sha256 binary(32) not null,
  width int not null,
  height int not null,
  content longblob not null,
  primary key (tenant_id, id),
  unique key organisation_logo_id (id),
  unique key organisation_logo_one (tenant_id),
  foreign key (tenant_id) references organisation (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;
