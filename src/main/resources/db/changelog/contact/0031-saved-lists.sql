--liquibase formatted sql

--changeset seloste:contact-0031-saved-list
--comment: A list as its address has it. Its words may name people: it is kept and erased with the organisation.
create table saved_list (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  name varchar(100) not null,
  issuer varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
  subject varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
  shared boolean not null,
  address longtext not null check (json_valid(address)),
  primary key (tenant_id, id),
  unique key saved_list_id (id),
  foreign key (tenant_id) references organisation (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;
