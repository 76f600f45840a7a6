package fi.seloste.tenant;

import fi.seloste.security.MayManage;
import fi.seloste.security.MayRead;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The current organisation's logo, which its public pages show. */
@Service
@MayRead
@Transactional
public class Logos {

    public static final int MOST_BYTES = 200_000;

    private final LogoRepository logos;

    Logos(LogoRepository logos) {
        this.logos = logos;
    }

    @Transactional(readOnly = true)
    public Optional<Logo> current() {
        return logos.look();
    }

    /** The picture itself, as a PNG. */
    @MayManage
    @Transactional(readOnly = true)
    public Optional<byte[]> picture() {
        return logos.current().map(LogoEntity::content);
    }

    /**
     * Takes a file as the logo, in place of any other.
     *
     * @throws LogoRefusedException where it is no PNG or JPEG, or too large
     */
    @MayManage
    public void set(byte[] file) {
        var picture = LogoPicture.of(file);
        logos.current().ifPresentOrElse(logo -> logo.replace(picture), () -> logos.save(new LogoEntity(picture)));
    }

    @MayManage
    public void remove() {
        logos.current().ifPresent(logos::delete);
    }
}
