package fi.seloste.presence;

import fi.seloste.common.Archive;
import fi.seloste.common.Holding;
import java.util.List;
import org.springframework.stereotype.Component;

/** Erased with the organisation; there is nothing in it to be given out, for it is over before the file is made. */
@Component
class PresenceHolding implements Holding {

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<String> tables() {
        return List.of("presence");
    }

    @Override
    public void writeTo(Archive archive) {}
}
