--liquibase formatted sql

--changeset seloste:tenant-0003-verified
--comment: Whether the identity provider says that the address is the person's; letters go nowhere else.
alter table person add column email_verified boolean not null default false;

--changeset seloste:tenant-0003-letter
--comment: Whether a member gets letters, and what the last one told, as digests; goes with the membership.
create table member_letter (
  membership_id uuid not null,
  version int not null,
  wanted boolean,
  language varchar(2) character set ascii collate ascii_bin,
  looked_at datetime(6) not null,
  sent_at datetime(6),
  told longtext not null check (json_valid(told)),
  primary key (membership_id),
  key member_letter_due (looked_at),
  foreign key (membership_id) references membership (id) on delete cascade
) character set utf8mb4 collate utf8mb4_swedish_ci;
