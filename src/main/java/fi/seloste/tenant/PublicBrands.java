package fi.seloste.tenant;

import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What public pages look like, asked inside the organisation whose pages they are. */
@Component
public class PublicBrands {

    private final LogoRepository logos;

    PublicBrands(LogoRepository logos) {
        this.logos = logos;
    }

    public Brand of(Organisation organisation) {
        var colour = organisation.details().brandColour();
        return new Brand(colour == null ? null : Accent.of(colour), logos.look().orElse(null));
    }

    /** The bytes of a logo, a PNG; empty for one that the organisation does not have, or has no more. */
    public Optional<byte[]> logo(String digest) {
        return logos.findBySha256(HexFormat.of().parseHex(digest)).map(LogoEntity::content);
    }
}
