package fi.seloste.tenant;

import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An organisation's logo: apart from the organisation's row, which is read far more often. */
@Entity(name = "Logo")
@Table(name = "organisation_logo")
class LogoEntity extends TenantOwned {

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(nullable = false, length = 32)
    private byte[] sha256;

    private int width;

    private int height;

    @Column(nullable = false, columnDefinition = "longblob")
    private byte[] content;

    protected LogoEntity() {}

    LogoEntity(LogoPicture picture) {
        replace(picture);
    }

    void replace(LogoPicture picture) {
        content = picture.png();
        width = picture.width();
        height = picture.height();
        try {
            sha256 = MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] content() {
        return content;
    }

    Logo toLogo() {
        return new Logo(sha256, width, height);
    }
}
