-- Organisations that have published the notice of another: each its own rows, the same page but for their addresses.

-- One by one, for the server takes columns for null where a table with a trigger is filled from a query.
set @details = (select details from organisation where slug = 'polku')//

begin not atomic start transaction; for t in 1 .. 10000 do
  insert into organisation (id, version, slug, details, created_at, agreement_accepted_at, agreement_accepted_by)
  values (uuid(), 0, concat('luettu-', t), @details, utc_timestamp(6), utc_timestamp(6), uuid());
end for; commit; end//

insert into notice (tenant_id, id, version, slug, details, in_force)
select o.id, uuid(), 1, n.slug, n.details, 1
from notice n join organisation p on p.id = n.tenant_id and p.slug = 'polku'
join organisation o on o.slug like 'luettu-%' where n.slug = 'asiakasrekisteri'//

set @version = (
  select v.id from notice_version v join organisation p on p.id = v.tenant_id and p.slug = 'polku'
  join notice n on n.tenant_id = p.id and n.id = v.notice_id and n.slug = 'asiakasrekisteri' where v.number = 1)//

select published_at, published_by, change_summary, material, overrides, facts, sha256
into @published_at, @published_by, @change_summary, @material, @overrides, @facts, @sha256
from notice_version where id = @version//

select title, main into @title_fi, @main_fi from notice_text where version_id = @version and language = 'fi'//
select title, main into @title_sv, @main_sv from notice_text where version_id = @version and language = 'sv'//
select title, main into @title_en, @main_en from notice_text where version_id = @version and language = 'en'//

begin not atomic
  declare copy uuid;
  start transaction;
  for n in (select n.tenant_id, n.id from notice n join organisation o on o.id = n.tenant_id
      where o.slug like 'luettu-%') do
    set copy = uuid();
    insert into notice_version (tenant_id, id, version, notice_id, number, published_at, published_by, change_summary,
      material, overrides, facts, sha256)
    values (n.tenant_id, copy, 0, n.id, 1, @published_at, @published_by, @change_summary, @material, @overrides, @facts,
      @sha256);
    insert into notice_text (tenant_id, id, version, version_id, language, title, main) values
      (n.tenant_id, uuid(), 0, copy, 'fi', @title_fi, @main_fi),
      (n.tenant_id, uuid(), 0, copy, 'sv', @title_sv, @main_sv),
      (n.tenant_id, uuid(), 0, copy, 'en', @title_en, @main_en);
  end for;
  commit;
end//
