--liquibase formatted sql

--changeset seloste:onboarding-0001-old-notice
--comment: An old notice as it was brought, with what was decided about it. It goes with the notice that it became.
create table old_notice (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  file_name varchar(255),
  bytes mediumblob,
  content longtext not null,
  language varchar(2) character set ascii collate ascii_bin not null,
  brought_at datetime(6) not null,
  passages longtext not null check (json_valid(passages)),
  decisions longtext not null check (json_valid(decisions)),
  notice_id uuid,
  primary key (tenant_id, id),
  unique key old_notice_id (id),
  unique key old_notice_notice (tenant_id, notice_id),
  foreign key (tenant_id) references organisation (id),
  foreign key (tenant_id, notice_id) references notice (tenant_id, id) on delete cascade
) character set utf8mb4 collate utf8mb4_swedish_ci;
