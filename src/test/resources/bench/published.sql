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

insert into notice_version (tenant_id, id, version, notice_id, number, published_at, published_by, change_summary,
  material, overrides, facts, sha256)
select n.tenant_id, uuid(), 0, n.id, 1, v.published_at, v.published_by, v.change_summary, v.material, v.overrides,
  v.facts, v.sha256
from notice_version v join organisation p on p.id = v.tenant_id and p.slug = 'polku'
join notice f on f.tenant_id = p.id and f.id = v.notice_id and f.slug = 'asiakasrekisteri'
join notice n join organisation o on o.id = n.tenant_id and o.slug like 'luettu-%' where v.number = 1//

insert into notice_text (tenant_id, id, version, version_id, language, title, main)
select c.tenant_id, uuid(), 0, c.id, t.language, t.title, t.main
from notice_text t join organisation p on p.id = t.tenant_id and p.slug = 'polku'
join notice f on f.tenant_id = p.id and f.slug = 'asiakasrekisteri'
join notice_version v on v.tenant_id = p.id and v.notice_id = f.id and v.number = 1 and v.id = t.version_id
join notice_version c join organisation o on o.id = c.tenant_id and o.slug like 'luettu-%'//
