--liquibase formatted sql

--changeset seloste:contact-0020-merge
--comment: Which contact leads on to which; what stood before is kept until it can be undone no more, and no longer.
create table contact_merge (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  contact_id uuid not null,
  gone_id uuid not null,
  by_name varchar(200) not null,
  stood longtext,
  primary key (tenant_id, id),
  unique key contact_merge_id (id),
  unique key contact_merge_gone (tenant_id, gone_id),
  foreign key (tenant_id, contact_id) references contact (tenant_id, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:contact-0020-told-apart
--comment: Two who look alike and are not the same person; the first is the one with the lesser id.
create table contact_told_apart (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  first_id uuid not null,
  second_id uuid not null,
  primary key (tenant_id, id),
  unique key contact_told_apart_id (id),
  unique key contact_told_apart_once (tenant_id, first_id, second_id),
  foreign key (tenant_id, first_id) references contact (tenant_id, id),
  foreign key (tenant_id, second_id) references contact (tenant_id, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;
