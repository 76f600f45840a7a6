--liquibase formatted sql

--changeset seloste:presence-0001-presence
--comment: Who has what open now: a row a window, told anew every few seconds and forgotten soon after.
create table presence (
  tenant_id uuid not null,
  id uuid not null,
  subject uuid not null,
  person_id uuid not null,
  editing boolean not null,
  seen_at datetime(6) not null,
  primary key (tenant_id, id),
  unique key presence_id (id),
  key presence_subject (tenant_id, subject),
  key presence_seen_at (seen_at),
  foreign key (tenant_id) references organisation (id),
  foreign key (person_id) references person (id) on delete cascade
) character set utf8mb4 collate utf8mb4_swedish_ci;
