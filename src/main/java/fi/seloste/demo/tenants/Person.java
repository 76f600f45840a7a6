package fi.seloste.demo.tenants;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A person who plainly does not exist, with contact details that reach nobody.
 *
 * @param number tells two of the same surname apart
 */
record Person(int number, String name, String organisation) {

    private static final List<String> NAMES = List.of(
            "Aino Esimerkki",
            "Bertta Mallinen",
            "Cecilia Exempel",
            "Daavid Testinen",
            "Eetu Keksitty",
            "Fanny Provmodell",
            "Göran Påhittad",
            "Hilla Näytteinen",
            "Iiro Esimerkki",
            "Jenni Mallinen",
            "Kalle Koehenkilö",
            "Linnea Exempel",
            "Matti Testinen",
            "Nea Keksitty",
            "Otso Näytteinen",
            "Pilvi Esimerkki",
            "Rasmus Provmodell",
            "Saara Koehenkilö",
            "Tuomo Testinen",
            "Ulla Mallinen",
            "Veera Näytteinen",
            "Yrjö Keksitty",
            "Åke Påhittad",
            "Äiti Esimerkki",
            "Örjan Exempel");
    private static final List<String> ORGANISATIONS =
            List.of("Esimerkkiliike Oy", "Malliyritys Ky", "Testipaja Oy", "Exempelbolaget Ab", "Näytefirma Tmi");
    private static final List<String> TITLES =
            List.of("toimitusjohtaja", "henkilöstöpäällikkö", "viestintäpäällikkö", "assistentti");

    static Stream<Person> all() {
        return IntStream.range(0, NAMES.size())
                .mapToObj(number ->
                        new Person(number + 1, NAMES.get(number), ORGANISATIONS.get(number % ORGANISATIONS.size())));
    }

    String email() {
        return name.toLowerCase()
                        .replace(' ', '.')
                        .replace('ä', 'a')
                        .replace('å', 'a')
                        .replace('ö', 'o')
                + "@posti.example";
    }

    String phone() {
        return "040 000 %04d".formatted(number);
    }

    String address() {
        return "Esimerkkitie %d, 00000 Esimerkkilä".formatted(number);
    }

    String title() {
        return TITLES.get(number % TITLES.size());
    }
}
