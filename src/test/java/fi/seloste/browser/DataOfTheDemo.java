package fi.seloste.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.seloste.common.Json;
import fi.seloste.common.Language;
import fi.seloste.demo.DemoAccount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What a page may say in words of no bundle: rows of the database, facts of law, and names that have no translation. */
final class DataOfTheDemo {

    private static final Set<String> NAMES = Set.of("Seloste", "GDPR", "Suomi", "Svenska", "English", "fi", "sv", "en");

    private DataOfTheDemo() {}

    static Set<String> known(JdbcTemplate jdbc) {
        var known = new HashSet<>(NAMES);
        DemoAccount.values()
                .forEach(account -> known.addAll(Set.of(account.name(), account.username(), initials(account.name()))));
        rows(jdbc, known::add);
        filesBrought(jdbc, known::add);
        Stream.of("law/law.json", "processor/known-services.json", "register/templates.json")
                .forEach(file -> texts(read(file), known::add));
        calendarAndCountries(PseudoLanguage.IN_PLACE_OF, known::add);
        return known;
    }

    private static String initials(String name) {
        return name.replaceAll("(\\p{L})\\p{L}*\\s*", "$1");
    }

    private static void rows(JdbcTemplate jdbc, Consumer<String> known) {
        jdbc.query(
                "select table_name, column_name from information_schema.columns where table_schema = database()"
                        + " and data_type in ('varchar', 'longtext') and table_name not like 'DATABASECHANGELOG%'"
                        + " and table_name <> 'audit_entry'",
                column -> {
                    jdbc.queryForList(
                                    "select distinct `%2$s` from `%1$s` where `%2$s` is not null"
                                            .formatted(column.getString(1), column.getString(2)),
                                    String.class)
                            .forEach(value -> text(value, known));
                });
    }

    private static void filesBrought(JdbcTemplate jdbc, Consumer<String> known) {
        jdbc.queryForList("select bytes from contact_import_chunk", byte[].class)
                .forEach(bytes -> new String(bytes, UTF_8).lines().forEach(line -> Stream.of(line.split(";"))
                        .forEach(known)));
    }

    private static void text(String value, Consumer<String> known) {
        known.accept(value.strip());
        if (value.startsWith("{") || value.startsWith("[")) {
            try {
                texts(Json.MAPPER.readTree(value), known);
            } catch (JacksonException e) {
                // A text that only looks like it.
            }
        }
    }

    private static void texts(JsonNode node, Consumer<String> known) {
        if (node.isString()) {
            node.stringValue().lines().map(String::strip).forEach(known);
            known.accept(node.stringValue().strip());
        }
        node.forEach(child -> texts(child, known));
    }

    private static JsonNode read(String file) {
        try (var in = new ClassPathResource(file).getInputStream()) {
            return Json.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void calendarAndCountries(Language language, Consumer<String> known) {
        for (var style : TextStyle.values()) {
            Arrays.stream(Month.values())
                    .forEach(month -> known.accept(month.getDisplayName(style, language.locale())));
            Arrays.stream(DayOfWeek.values())
                    .forEach(day -> known.accept(day.getDisplayName(style, language.locale())));
        }
        Arrays.stream(Locale.getISOCountries())
                .forEach(country -> known.accept(Locale.of("", country).getDisplayCountry(language.locale())));
    }
}
