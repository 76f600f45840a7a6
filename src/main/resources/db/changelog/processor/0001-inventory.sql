--liquibase formatted sql

--changeset seloste:processor-0001-party
create table party (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  details longtext not null check (json_valid(details)),
  primary key (tenant_id, id),
  unique key party_id (id),
  foreign key (tenant_id) references organisation (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:processor-0001-service
--comment: The party stands in the details, too; the column is what the database guards.
create table service (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  origin varchar(20) character set ascii collate ascii_bin not null,
  party_id uuid,
  details longtext not null check (json_valid(details)),
  primary key (tenant_id, id),
  unique key service_id (id),
  foreign key (tenant_id) references organisation (id),
  foreign key (tenant_id, party_id) references party (tenant_id, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:processor-0001-transfer
create table transfer (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  service_id uuid not null,
  details longtext not null check (json_valid(details)),
  primary key (tenant_id, id),
  unique key transfer_id (id),
  foreign key (tenant_id) references organisation (id),
  foreign key (tenant_id, service_id) references service (tenant_id, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;
