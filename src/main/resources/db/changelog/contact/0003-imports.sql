--liquibase formatted sql

--changeset seloste:contact-0003-import
--comment: The file and what stood before are kept until the import can be undone no more, and no longer.
create table contact_import (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  file_name varchar(255) not null,
  issuer varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
  subject varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
  by_name varchar(200) not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  setup longtext,
  progress longtext not null check (json_valid(progress)),
  claimed_until datetime(6),
  ended_at datetime(6),
  problem varchar(60) character set ascii collate ascii_bin,
  primary key (tenant_id, id),
  unique key contact_import_id (id),
  foreign key (tenant_id) references organisation (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:contact-0003-import-chunk
--comment: The file in pieces, for a packet to the database is not endless.
create table contact_import_chunk (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  import_id uuid not null,
  position int not null,
  bytes mediumblob not null,
  primary key (tenant_id, id),
  unique key contact_import_chunk_id (id),
  unique key contact_import_chunk_once (tenant_id, import_id, position),
  foreign key (tenant_id, import_id) references contact_import (tenant_id, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:contact-0003-import-row
--comment: What was done to a contact, with what stood before.
create table contact_import_row (
  tenant_id uuid not null,
  id uuid not null,
  version int not null,
  import_id uuid not null,
  contact_id uuid not null,
  stood longtext,
  left_version int not null,
  primary key (tenant_id, id),
  unique key contact_import_row_id (id),
  unique key contact_import_row_once (tenant_id, import_id, contact_id),
  foreign key (tenant_id, import_id) references contact_import (tenant_id, id),
  foreign key (tenant_id, contact_id) references contact (tenant_id, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;
