-- Contacts of organisations @first to @last, @many of each. What is said of a contact follows from @seed and from the
-- numbers of the organisation and the contact, so that it is the same each time. Organisation 0 was made by the
-- application; the others are copies of it, with ids of their own.

set session foreign_key_checks = 0, unique_checks = 0;

-- The id of what is like the original in another organisation.
create or replace function copied(t int, original varchar(36)) returns uuid deterministic
  return insert(insert(md5(concat(t, original)), 13, 1, '7'), 17, 1, '8');

create or replace temporary table of_organisation (
  t int primary key, tenant_id uuid, customers uuid, letters uuid, regulars uuid, visitors uuid, readers uuid,
  fair uuid, newsletter uuid, email uuid, phone uuid, number uuid, owner uuid);

insert into of_organisation
select 0, @tenant, @customers, @letters, @regulars, @visitors, @readers, @fair, @newsletter, @email, @phone, @number,
  @tenant
from seq_0_to_0 where @first = 0;

insert into of_organisation
select seq, copied(seq, @tenant), copied(seq, @customers), copied(seq, @letters),
  copied(seq, @regulars), copied(seq, @visitors), copied(seq, @readers), copied(seq, @fair),
  copied(seq, @newsletter), copied(seq, @email), copied(seq, @phone), copied(seq, @number),
  copied(seq, @tenant)
from seq_1_to_999 where seq between @first and @last;

-- One by one, for the server takes columns for null where a table with a trigger is filled from a query.
set @details = (select details from organisation where id = @tenant);

begin not atomic for t in 0 + @first .. 0 + @last do if t > 0 then
  insert into organisation (id, version, slug, details, created_at, agreement_accepted_at, agreement_accepted_by)
  values (copied(t, @tenant), 0, concat('many-', t, '-', left(md5(@tenant), 8)), @details, now(6), now(6), @tenant); end if; end for; end;

insert into register (tenant_id, id, version, slug, position, details)
select o.tenant_id, copied(o.t, r.id), 0, r.slug, r.position, r.details
from of_organisation o join register r on r.tenant_id = @tenant where o.t > 0;

insert into register_part (tenant_id, id, version, register_id, kind, position, content)
select o.tenant_id, copied(o.t, p.id), 0, copied(o.t, p.register_id), p.kind, p.position, p.content
from of_organisation o join register_part p on p.tenant_id = @tenant where o.t > 0;

-- A random number of each contact, from which everything else follows.
create or replace temporary table of_contact (
  id uuid, tenant_id uuid, t int, n int, r int unsigned, name varchar(200), organisation varchar(200), topic varchar(60),
  email varchar(100), phone varchar(40)) character set utf8mb4 collate utf8mb4_swedish_ci;

insert into of_contact
select concat('019', lpad(hex(o.t), 4, '0'), lpad(hex(s.seq), 5, '0'), '70008000', left(md5(@tenant), 12)), o.tenant_id, o.t,
  s.seq, crc32(concat(@seed, '-', o.t, '-', s.seq)), '', null, null, concat('person', s.seq, '@firma.example'), ''
from of_organisation o join seq_1_to_100000 s where s.seq <= @many;

update of_contact set
  name = concat(
    elt(1 + r mod 16, 'Aino', 'Eino', 'Toivo', 'Väinö', 'Åke', 'Öllegård', 'Testa', 'Koe', 'Malla', 'Esme', 'Näyte',
      'Kaava', 'Ilmi', 'Oiva', 'Sulo', 'Lempi'),
    ' ',
    elt(1 + r div 16 mod 20, 'Koe', 'Malli', 'Testi', 'Näyte', 'Esi', 'Väli', 'Yli', 'Ala', 'Sivu', 'Taka', 'Etu', 'Uusi',
      'Vanha', 'Iso', 'Pikku', 'Kivi', 'Puu', 'Vesi', 'Tuli', 'Maa'),
    elt(1 + r div 320 mod 20, 'nen', 'mäki', 'koski', 'vaara', 'lampi', 'saari', 'ranta', 'niemi', 'salo', 'laakso', 'la',
      'sto', 'ri', 'harju', 'pelto', 'kangas', 'joki', 'suo', 'aho', 'korpi')),
  organisation = if(r div 7 mod 3 = 0, concat('Firma ', r div 11 mod 2000, ' Oy'), null),
  topic = case when r div 3 mod 100 = 0 then 'vip' when r div 13 mod 5 = 0 then concat('aihe', r div 17 mod 50) end,
  phone = concat('040 ', lpad(r mod 10000000, 7, '0'));

insert into contact (tenant_id, id, version, name, organisation, standing_since, last_served, search)
select tenant_id, id, 0, name, organisation, date('2020-01-01') + interval r mod 2000 day,
  if(r div 5 mod 4 = 0, null, date('2024-01-01') + interval r div 5 mod 900 day),
  replace(replace(replace(lower(concat_ws(' ', name, organisation, topic, email, phone)), 'ä', 'a'), 'ö', 'o'), 'å', 'a')
from of_contact;

insert into register_entry (tenant_id, id, version, contact_id, register_id, group_id, since)
select c.tenant_id, c.id, 0, c.id, o.customers, if(c.r div 19 mod 20 = 0, o.visitors, o.regulars),
  date('2020-01-01') + interval c.r mod 2000 day
from of_contact c join of_organisation o on o.t = c.t;

insert into register_entry (tenant_id, id, version, contact_id, register_id, group_id, source_id, since)
select c.tenant_id, concat(left(c.id, 14), '7001-8001', right(c.id, 13)), 0, c.id, o.letters, o.readers,
  if(c.r div 23 mod 50 = 0, o.fair, null), date('2025-06-01') + interval c.r mod 300 day
from of_contact c join of_organisation o on o.t = c.t where c.r div 29 mod 10 < 3;

insert into field_value (tenant_id, id, version, contact_id, field_id, content, given_on)
select c.tenant_id, c.id, 0, c.id, o.email, c.email, '2026-01-01'
from of_contact c join of_organisation o on o.t = c.t;

insert into field_value (tenant_id, id, version, contact_id, field_id, content, given_on)
select c.tenant_id, concat(left(c.id, 14), '7001-8001', right(c.id, 13)), 0, c.id, o.phone, c.phone, '2026-01-01'
from of_contact c join of_organisation o on o.t = c.t;

insert into field_value (tenant_id, id, version, contact_id, field_id, content, given_on)
select c.tenant_id, concat(left(c.id, 14), '7002-8002', right(c.id, 13)), 0, c.id, o.number, c.r mod 100000, '2026-01-01'
from of_contact c join of_organisation o on o.t = c.t where c.r div 31 mod 10 < 7;

insert into contact_keyword (tenant_id, id, version, contact_id, word)
select tenant_id, id, 0, id, topic from of_contact where topic is not null;

-- Without its trigger meanwhile, for the same reason.
drop trigger consent_stays;

insert into consent (tenant_id, id, version, contact_id, purpose_id, given, at, how, recorded_by, recorded_at)
select c.tenant_id, c.id, 0, c.id, o.newsletter, true, '2026-01-01', 'EMAIL', o.owner, '2026-01-01'
from of_contact c join of_organisation o on o.t = c.t where c.r div 29 mod 10 < 3;

insert into consent (tenant_id, id, version, contact_id, purpose_id, given, at, how, recorded_by, recorded_at)
select c.tenant_id, concat(left(c.id, 14), '7001-8001', right(c.id, 13)), 0, c.id, o.newsletter, false, '2026-02-01',
  'EMAIL', o.owner, '2026-02-01'
from of_contact c join of_organisation o on o.t = c.t where c.r div 29 mod 40 = 0;

create trigger consent_stays before update on consent for each row
  signal sqlstate '45000' set message_text = 'A consent cannot be changed, only withdrawn';

insert into ban (tenant_id, id, version, contact_id, kind, since)
select tenant_id, id, 0, id, if(r div 41 mod 5 = 0, 'MARKETING_POST', 'MARKETING_EMAIL'), '2026-01-01'
from of_contact where r div 37 mod 20 = 0;

drop temporary table of_contact;
drop temporary table of_organisation;
drop function copied;

analyze table contact, register_entry, field_value, contact_keyword, consent, ban;

set session foreign_key_checks = 1, unique_checks = 1;
