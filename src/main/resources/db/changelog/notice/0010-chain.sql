--liquibase formatted sql

--changeset seloste:notice-0010-chain
--comment: Each version is chained to the one before it by the SHA-256 of its link.
alter table notice_version add chained binary(32) after sha256;

--changeset seloste:notice-0010-chain-what-is-there endDelimiter://
--comment: The lines of a link are those of the class ChainLink. A version that an older instance publishes later has none.
drop trigger if exists notice_version_stays//
update notice_version v join (
  with recursive content as (
    select v.tenant_id, v.id, v.notice_id, v.number,
      concat(binary 'notice ', binary cast(v.notice_id as char), binary '\nversion ', binary v.number,
        binary '\npublished ', binary date_format(v.published_at, '%Y-%m-%dT%H:%i:%s.%fZ'),
        binary '\nchange ', binary if(v.material, 'material', 'minor'),
        binary '\nsummary ', binary sha2(concat_ws('|',
          concat('fi ', json_value(v.change_summary, '$.texts.FI')),
          concat('sv ', json_value(v.change_summary, '$.texts.SV')),
          concat('en ', json_value(v.change_summary, '$.texts.EN'))), 256),
        binary '\nchecksum ', binary lower(hex(v.sha256)), binary '\n',
        (select group_concat(binary t.language, binary ' ', binary sha2(t.main, 256), binary ' ',
              binary sha2(t.title, 256), binary '\n' order by field(binary t.language, 'fi', 'sv', 'en') separator '')
          from notice_text t where t.tenant_id = v.tenant_id and t.version_id = v.id)) as said
    from notice_version v
  ), chain as (
    select c.tenant_id, c.id, c.notice_id, c.number,
      binary sha2(concat(binary 'seloste notice chain 1\nprevious ', repeat('0', 64), binary '\n', c.said), 256) as digest
    from content c where c.number = 1
    union all
    select c.tenant_id, c.id, c.notice_id, c.number,
      binary sha2(concat(binary 'seloste notice chain 1\nprevious ', l.digest, binary '\n', c.said), 256)
    from chain l join content c
      on c.tenant_id = l.tenant_id and c.notice_id = l.notice_id and c.number = l.number + 1
  ) select id, tenant_id, digest from chain
) c on c.tenant_id = v.tenant_id and c.id = v.id
set v.chained = unhex(c.digest) where v.chained is null//
create or replace trigger notice_version_stays before update on notice_version for each row
  signal sqlstate '45000' set message_text = 'A published version cannot be changed'//
