--liquibase formatted sql

--changeset seloste:contact-0005-recorded-at
--comment: What is recorded today may have been said earlier: on paper, at a fair.
alter table consent add column recorded_at datetime(6);

--changeset seloste:contact-0005-recorded-at-of-those-before
drop trigger consent_stays;
update consent set recorded_at = at;
alter table consent modify column recorded_at datetime(6) not null;

--changeset seloste:contact-0005-append-only-again endDelimiter://
create trigger consent_stays before update on consent for each row
  signal sqlstate '45000' set message_text = 'A consent cannot be changed, only withdrawn'//
