--liquibase formatted sql

--changeset seloste:notice-0002-long-titles
--comment: A title is as long as any text in several languages may be.
alter table notice_text modify title varchar(4000) not null;
