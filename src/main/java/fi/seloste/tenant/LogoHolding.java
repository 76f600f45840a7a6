package fi.seloste.tenant;

import fi.seloste.common.Archive;
import fi.seloste.common.Holding;
import java.util.List;
import org.springframework.stereotype.Component;

/** The logo; the colour stands with the organisation's details. */
@Component
class LogoHolding implements Holding {

    private final LogoRepository logos;

    LogoHolding(LogoRepository logos) {
        this.logos = logos;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<String> tables() {
        return List.of("organisation_logo");
    }

    @Override
    public void writeTo(Archive archive) {
        logos.current().ifPresent(logo -> archive.bytes("logo.png", logo.content()));
    }
}
