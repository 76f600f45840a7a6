package fi.seloste.tenant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A slug that an organisation has left behind: it redirects, and is never given to another. */
@Entity
@Table(name = "slug_history")
class SlugHistory implements Persistable<String> {

    @Id
    @Column(length = 63)
    private String slug;

    @Column(name = "organisation_id", nullable = false)
    private UUID organisationId;

    @Transient
    private boolean stored;

    protected SlugHistory() {}

    SlugHistory(String slug, UUID organisationId) {
        this.slug = slug;
        this.organisationId = organisationId;
    }

    UUID organisationId() {
        return organisationId;
    }

    @Override
    public String getId() {
        return slug;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void store() {
        stored = true;
    }
}
