--liquibase formatted sql

--changeset seloste:register-0001-register
create table register (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  slug varchar(63) character set ascii collate ascii_bin not null,
  position int not null,
  details longtext not null check (json_valid(details)),
  primary key (tenant_id, id),
  unique key register_id (id),
  unique key register_slug (tenant_id, slug),
  foreign key (tenant_id) references organisation (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:register-0001-part
create table register_part (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  register_id uuid not null,
  kind varchar(40) character set ascii collate ascii_bin not null,
  position int not null,
  content longtext not null check (json_valid(content)),
  primary key (tenant_id, id),
  unique key register_part_id (id),
  key register_part_order (tenant_id, register_id, position),
  foreign key (tenant_id, register_id) references register (tenant_id, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:register-0001-part-reference
--comment: What a part refers to, so that the database keeps the target there, and within the tenant.
create table part_reference (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  part_id uuid not null,
  target_part_id uuid,
  service_id uuid,
  primary key (tenant_id, id),
  unique key part_reference_id (id),
  foreign key (tenant_id, part_id) references register_part (tenant_id, id),
  foreign key (tenant_id, target_part_id) references register_part (tenant_id, id),
  foreign key (tenant_id, service_id) references service (tenant_id, id),
  check ((target_part_id is null) <> (service_id is null))
) character set utf8mb4 collate utf8mb4_swedish_ci;
