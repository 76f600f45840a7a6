--liquibase formatted sql

--changeset seloste:register-0002-reviewed
--comment: The day on which somebody last said that they had gone through the register.
alter table register add column reviewed_on date;
