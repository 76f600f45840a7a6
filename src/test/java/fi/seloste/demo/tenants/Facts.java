package fi.seloste.demo.tenants;

import fi.seloste.common.Language;
import fi.seloste.demo.tenants.Fact.Holding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The facts of the five notices that the demo mirrors, as {@code facts/<firm>.yaml} maps them to rows and words. */
final class Facts {

    private Facts() {}

    static Stream<Fact> all() {
        return Firms.ALL.stream().flatMap(firm -> of(firm).stream());
    }

    static List<Fact> of(Firm firm) {
        try (var file = Facts.class.getResourceAsStream("/facts/" + firm.slug() + ".yaml")) {
            List<Map<String, Object>> facts = new Yaml().load(file);
            return facts.stream().map(fact -> fact(firm, fact)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fact fact(Firm firm, Map<String, Object> fact) {
        var held = new ArrayList<Holding>();
        held.add(holding(fact));
        maps(fact.get("also")).map(Facts::holding).forEach(held::add);
        return new Fact(
                firm,
                (Integer) fact.get("fact"),
                (String) fact.get("states"),
                held,
                (String) fact.get("finding"),
                map(fact.get("repair")),
                fact.get("lawful") == null ? null : holding(map(fact.get("lawful"))));
    }

    private static Holding holding(Map<String, Object> held) {
        var rows = held.get("row") instanceof List<?> several ? several : List.of(held.get("row"));
        var words = new EnumMap<Language, List<String>>(Language.class);
        for (var language : Language.values()) {
            if (held.get(language.code()) instanceof String stated) {
                words.put(language, Arrays.asList(stated.split(" … ")));
            }
        }
        return new Holding(rows.stream().map(String.class::cast).toList(), map(held.get("change")), words);
    }

    private static Stream<Map<String, Object>> maps(Object several) {
        return several instanceof List<?> list ? list.stream().map(Facts::map) : Stream.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
