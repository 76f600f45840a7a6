package fi.seloste.notice;

import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The main part of a version in one language, as it was published, byte for byte. */
@Entity(name = "NoticeText")
@Immutable
@Table(name = "notice_text")
class TextEntity extends TenantOwned {

    @Column(name = "version_id", nullable = false)
    private UUID versionId;

    @Column(nullable = false, length = 2)
    private String language;

    @Column(nullable = false, length = LocalizedText.LONGEST)
    private String title;

    @Column(nullable = false, columnDefinition = "longblob")
    private byte[] main;

    protected TextEntity() {}

    TextEntity(UUID versionId, Language language, String title, byte[] main) {
        this.versionId = versionId;
        this.language = language.code();
        this.title = title;
        this.main = main;
    }

    Language language() {
        return Language.of(language).orElseThrow();
    }

    String title() {
        return title;
    }

    byte[] main() {
        return main;
    }
}
