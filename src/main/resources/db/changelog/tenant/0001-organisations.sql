--liquibase formatted sql

--changeset seloste:tenant-0001-organisation
create table organisation (
  id uuid not null,
  version int not null,
  slug varchar(63) character set ascii collate ascii_bin not null,
  details longtext not null check (json_valid(details)),
  created_at datetime(6) not null,
  agreement_accepted_at datetime(6) not null,
  agreement_accepted_by uuid not null,
  primary key (id),
  unique key organisation_slug (slug)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:tenant-0001-slug-history
--comment: Old slugs redirect, and are never given to another organisation.
create table slug_history (
  slug varchar(63) character set ascii collate ascii_bin not null,
  organisation_id uuid not null,
  primary key (slug),
  foreign key (organisation_id) references organisation (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:tenant-0001-person
--comment: A person is issuer and subject, never an e-mail address.
create table person (
  id uuid not null,
  version int not null,
  issuer varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
  subject varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(200) not null,
  email varchar(320),
  primary key (id),
  unique key person_identity (issuer, subject)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:tenant-0001-membership
create table membership (
  id uuid not null,
  version int not null,
  organisation_id uuid not null,
  person_id uuid not null,
  role varchar(20) character set ascii collate ascii_bin not null,
  primary key (id),
  unique key membership_once (organisation_id, person_id),
  foreign key (organisation_id) references organisation (id),
  foreign key (person_id) references person (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

--changeset seloste:tenant-0001-invitation
--comment: The token is stored as its SHA-256 alone.
create table invitation (
  id uuid not null,
  version int not null,
  organisation_id uuid not null,
  token_hash binary(32) not null,
  role varchar(20) character set ascii collate ascii_bin not null,
  note varchar(200),
  expires_at datetime(6) not null,
  accepted_by uuid,
  accepted_at datetime(6),
  primary key (id),
  unique key invitation_token (token_hash),
  foreign key (organisation_id) references organisation (id),
  foreign key (accepted_by) references person (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;
