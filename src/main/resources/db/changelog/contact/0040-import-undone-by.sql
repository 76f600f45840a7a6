--liquibase formatted sql

--changeset seloste:contact-0040-import-undone-by
--comment: Undoing goes on in the name of whoever asked for it, who need not be the one who imported.
alter table contact_import add column undone_by varchar(200) after by_name;
