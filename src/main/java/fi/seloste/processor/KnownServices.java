package fi.seloste.processor;

import fi.seloste.common.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The shared catalogue of services that many firms use. */
public final class KnownServices {

    private static final List<KnownService> ALL = read();

    private KnownServices() {}

    public static List<KnownService> all() {
        return ALL;
    }

    public static Optional<KnownService> get(String id) {
        return ALL.stream().filter(known -> known.id().equals(id)).findFirst();
    }

    /** The services with the text in a name of theirs or of their legal entity; all of them for an empty text. */
    public static List<KnownService> search(String text) {
        var wanted = fold(text);
        return ALL.stream()
                .filter(known -> known.names().anyMatch(name -> fold(name).contains(wanted)))
                .toList();
    }

    private static String fold(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    private static List<KnownService> read() {
        try (var content = KnownServices.class.getResourceAsStream("/processor/known-services.json")) {
            return List.of(Json.MAPPER.readValue(content, KnownService[].class)).stream()
                    .sorted(Comparator.comparing(KnownService::name, Names.ORDER))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
