package fi.seloste.register;

import fi.seloste.common.Json;
import fi.seloste.common.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A paragraph to begin from, about what small firms do and the other parts cannot say. It is true only of a firm that
 * does as it says, so it is gone through before it is saved.
 *
 * @param id    stays the same between releases
 * @param when  whom it suits, in a sentence
 * @param words what the form begins with
 */
public record ClauseTemplate(String id, LocalizedText name, LocalizedText when, OwnWords words) {

    private static final List<ClauseTemplate> ALL = read();

    public static List<ClauseTemplate> all() {
        return ALL;
    }

    private static List<ClauseTemplate> read() {
        try (var content = ClauseTemplate.class.getResourceAsStream("/register/clauses.json")) {
            return List.of(Json.MAPPER.readValue(content, ClauseTemplate[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
