package fi.seloste.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A word that contacts are found and grouped by. */
@Entity(name = "Keyword")
@Table(name = "contact_keyword")
class KeywordEntity extends OfContact {

    @Column(nullable = false, updatable = false, length = 60)
    private String word;

    protected KeywordEntity() {}

    KeywordEntity(UUID contactId, String word) {
        super(contactId);
        this.word = word;
    }

    String word() {
        return word;
    }
}
