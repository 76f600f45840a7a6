--liquibase formatted sql

--changeset seloste:records-0001-client-work
--comment: What an organisation does on behalf of its clients (Art. 30(2)).
create table client_work (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  content longtext not null check (json_valid(content)),
  primary key (tenant_id, id),
  unique key client_work_id (id),
  foreign key (tenant_id) references organisation (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:records-0001-client-work-use
--comment: The services stand in the content, too; the rows are what the database guards.
create table client_work_use (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  client_work_id uuid not null,
  service_id uuid not null,
  primary key (tenant_id, id),
  unique key client_work_use_id (id),
  foreign key (tenant_id, client_work_id) references client_work (tenant_id, id),
  foreign key (tenant_id, service_id) references service (tenant_id, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;
