--liquibase formatted sql

--changeset seloste:tenant-0005-custom-domain
--comment: The host that an organisation states for its public pages; many may state the same one.
create table custom_domain (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  host varchar(253) character set ascii collate ascii_bin not null,
  code varchar(60) character set ascii collate ascii_bin not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  since datetime(6) not null,
  leads_here boolean not null,
  primary key (tenant_id, id),
  unique key custom_domain_id (id),
  unique key custom_domain_one (tenant_id),
  foreign key (tenant_id) references organisation (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:tenant-0005-served-host
--comment: A host that is proven, and the one organisation that it leads to; goes with what was stated.
create table served_host (
  host varchar(253) character set ascii collate ascii_bin not null,
  organisation_id uuid not null,
  domain_id uuid not null,
  canonical boolean not null,
  contested boolean not null,
  due_at datetime(6) not null,
  primary key (host),
  unique key served_host_one (organisation_id),
  key served_host_due (due_at),
  foreign key (organisation_id, domain_id) references custom_domain (tenant_id, id) on delete cascade
) character set utf8mb4 collate utf8mb4_swedish_ci;
