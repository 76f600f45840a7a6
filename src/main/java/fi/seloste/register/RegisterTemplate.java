package fi.seloste.register;

import fi.seloste.common.Json;
import fi.seloste.common.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A register that many firms keep, described ready to begin with. It is a proposal: what it states becomes true only by
 * somebody of the organisation going through it.
 *
 * @param id   stays the same between releases
 * @param name what the register is called unless the person says otherwise
 */
public record RegisterTemplate(String id, LocalizedText name, List<Row> parts) {

    /**
     * A part to be added. Where another one's name stands with {@code @} before it, its row is referred to.
     *
     * @param as   the name by which later parts refer to this one, or null
     * @param when the question that has to be answered with yes for the part to be true, or null
     */
    public record Row(String as, JsonNode part, String when) {}

    private static final List<RegisterTemplate> ALL = read();

    /** The templates there are, the commonest first. */
    public static List<RegisterTemplate> all() {
        return ALL;
    }

    /**
     * @throws NoSuchElementException where there is no such template
     */
    public static RegisterTemplate get(String id) {
        return ALL.stream()
                .filter(template -> template.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The same with further parts after its own. */
    public RegisterTemplate with(List<Row> further) {
        return new RegisterTemplate(
                id, name, Stream.concat(parts.stream(), further.stream()).toList());
    }

    /** The same with the parts that are true where these questions, and no others, are answered with yes. */
    public RegisterTemplate answered(Set<String> yes) {
        return new RegisterTemplate(
                id,
                name,
                parts.stream()
                        .filter(row -> row.when() == null || yes.contains(row.when()))
                        .toList());
    }

    /**
     * Adds the parts in their order.
     *
     * @param add adds one part and gives its id
     */
    void fill(Function<Part, UUID> add) {
        var ids = new HashMap<String, UUID>();
        for (var row : parts) {
            var id = add.apply(part(row, ids));
            if (row.as() != null) {
                ids.put(row.as(), id);
            }
        }
    }

    private static Part part(Row row, HashMap<String, UUID> ids) {
        var json = row.part().toString();
        for (var known : ids.entrySet()) {
            json = json.replace("\"@" + known.getKey() + "\"", "\"" + known.getValue() + "\"");
        }
        return Json.read(json, Part.class);
    }

    private static List<RegisterTemplate> read() {
        try (var content = RegisterTemplate.class.getResourceAsStream("/register/templates.json")) {
            return List.of(Json.MAPPER.readValue(content, RegisterTemplate[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
