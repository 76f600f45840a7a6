package fi.seloste.onboarding.oldnotice;

import fi.seloste.common.Json;
import fi.seloste.register.Part;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** By what the parts of a draft refer to one another before they are rows: the same part has the same key. */
final class Keys {

    private Keys() {}

    static UUID of(Part part) {
        return UUID.nameUUIDFromBytes(
                (part.kind() + Json.MAPPER.writerFor(Part.class).writeValueAsString(part))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
