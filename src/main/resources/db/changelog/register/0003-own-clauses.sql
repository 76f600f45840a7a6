--liquibase formatted sql

--changeset seloste:register-0003-own-clause
--comment: Paragraphs that an organisation keeps as templates for its registers.
create table own_clause (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  content longtext not null check (json_valid(content)),
  primary key (tenant_id, id),
  unique key own_clause_id (id),
  foreign key (tenant_id) references organisation (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;
