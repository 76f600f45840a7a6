package fi.seloste.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

/**
 * Every address that an organisation has, had, or had when it was erased, with a number that changes with whatever its
 * public pages show: for all organisations at once, and without a word of any.
 */
@Entity(name = "AddressState")
@Immutable
@Synchronize({"organisation", "slug_history", "closed_address", "organisation_logo", "notice"})
@Subselect("""
        select a.slug, coalesce(crc32(concat_ws('.', o.id, o.version, hex(l.sha256), n.state)), 0) as state
        from (
          select slug, id as organisation_id from organisation
          union all select slug, organisation_id from slug_history
          union all select slug, null from closed_address
        ) a
        left join organisation o on o.id = a.organisation_id
        left join organisation_logo l on l.tenant_id = o.id
        left join (
          select tenant_id, sum(crc32(concat_ws('.', id, version))) as state from notice
          where in_force is not null group by tenant_id
        ) n on n.tenant_id = o.id
        """)
class AddressState {

    @Id
    @Column(length = 63)
    private String slug;

    private Long state;

    protected AddressState() {}
}
