package fi.seloste.onboarding;

import fi.seloste.common.Json;
import fi.seloste.records.ClientWorkTemplate;
import fi.seloste.register.RegisterTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What firms of one trade usually keep: registers made of the templates, with what the trade adds to them. All of it is
 * a proposal that somebody of the organisation goes through.
 *
 * @param id        stays the same between releases
 * @param questions what is asked, in this order
 * @param registers the main register first
 * @param clients   what such a firm does on behalf of its clients (Art. 30(2))
 */
public record Trade(String id, List<Question> questions, List<Kept> registers, List<ClientWorkTemplate> clients) {

    public Trade {
        clients = clients == null ? List.of() : clients;
    }

    /**
     * A register of the trade.
     *
     * @param like  the id of the template that it begins with
     * @param when  the question that has to be answered with yes, or null
     * @param parts what the trade adds
     */
    record Kept(String like, Question when, List<RegisterTemplate.Row> parts) {

        Kept {
            parts = parts == null ? List.of() : parts;
        }

        RegisterTemplate template() {
            return RegisterTemplate.get(like).with(parts);
        }
    }

    private static final List<Trade> ALL = read();

    /** The trades there are. */
    public static List<Trade> all() {
        return ALL;
    }

    /** The registers that the answers call for. */
    public List<RegisterTemplate> registers(Set<Question> yes) {
        var names = yes.stream().map(Question::name).collect(Collectors.toSet());
        return registers.stream()
                .filter(kept -> kept.when() == null || yes.contains(kept.when()))
                .map(kept -> kept.template().answered(names))
                .toList();
    }

    private static List<Trade> read() {
        try (var content = Trade.class.getResourceAsStream("/onboarding/trades.json")) {
            return List.of(Json.MAPPER.readValue(content, Trade[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
