package fi.seloste.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fi.seloste.contact.file.Column;
import fi.seloste.contact.file.Format;
import fi.seloste.testing.Browser;
import fi.seloste.testing.BrowserTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An owner brings ten thousand people from a workbook, goes away meanwhile, and takes it all back. */
@BrowserTest
class ImportingIT {

    private static final int PEOPLE = 10_000;
    private static final String ORGANISATION = "/o/numeropaja/";
    private static final Duration LONGEST = Duration.ofMinutes(8);

    @TempDir
    Path directory;

    @Test
    void tenThousandPeopleComeFromAWorkbookAndGoAgain(Browser browser) throws Exception {
        var workbook = workbook();
        var owner = new Person(browser).signIn("numeropaja-owner", ORGANISATION + "contacts");
        owner.press("Tuo tiedostosta").sees("Excel-työkirja (.xlsx), CSV tai vCard");
        browser.page().locator("vaadin-upload input[type=file]").setInputFiles(workbook);

        owner.sees("Jokaisella sarakkeella on paikka.")
                .sees("Käsittelyn peruste")
                .press("Kokeile")
                .sees("Rivejä 10 000: uusia 9 999, muuttuvia 0, ennallaan 0, virheellisiä 1.")
                .sees("Rivi 10001");
        var start = System.nanoTime();
        owner.tick("Tarkistin, että yllä sanotut perusteet koskevat tiedoston henkilöitä.")
                .press("Tuo 9 999 henkilöä")
                .sees("Voit poistua sivulta: työ jatkuu.");
        var read = new ArrayList<>(read(browser));
        owner.open(ORGANISATION + "registers").open(ORGANISATION + "contacts/import");
        waitFor(browser, "Valmis.", () -> read.addAll(read(browser)));
        say("brought", start);

        assertThat(read).as("rows read so far").isNotEmpty().isSorted();
        assertThat(read.getFirst()).isLessThan(PEOPLE);
        owner.sees("Uusia 9 999, muutettuja 0, ennallaan 0, virheellisiä 1.");
        search(owner, "henkilo7777@tuotu.example").sees("Tuotu Henkilö 7777");

        start = System.nanoTime();
        owner.open(ORGANISATION + "contacts/import")
                .press("Kumoa tuonti")
                .sees("Kumotaanko koko tuonti?")
                .press("Kumoa tuonti");
        waitFor(browser, "Kumottu. Kaikki on ennallaan.", () -> {});
        say("undone", start);

        search(owner, "henkilo7777@tuotu.example").sees("Haku ei löytänyt ketään.");
        assertThat(browser.errors()).isEmpty();
    }

    private Path workbook() throws IOException {
        var file = directory.resolve("tuotavat.xlsx");
        var header = Stream.of("Nimi", "Yritys", "Sähköposti", "Puhelin", "Osoite")
                .map(Column::text)
                .toList();
        var rows = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(number -> List.of(
                        "Tuotu Henkilö " + number,
                        "Tuotu Firma " + number / 5 + " Oy",
                        number == PEOPLE ? "ei osoite" : "henkilo" + number + "@tuotu.example",
                        "+358 44 %07d".formatted(number),
                        "Esimerkkitie " + number + ", 00000 Esimerkkilä"));
        try (var out = Files.newOutputStream(file)) {
            Format.XLSX.writer().write("Tuotavat", header, rows, out);
        }
        return file;
    }

    private static Person search(Person owner, String words) {
        return owner.open(ORGANISATION + "contacts?q=" + words);
    }

    /** How many rows the page says to be read, as long as it says so. */
    private static List<Integer> read(Browser browser) {
        var note = browser.page().locator(".row-note").filter(new Locator.FilterOptions().setHasText("Tuodaan: "));
        return note.allInnerTexts().stream()
                .map(words -> Integer.parseInt(words.split("riviä")[0].replaceAll("\\D", "")))
                .toList();
    }

    private static void waitFor(Browser browser, String words, Runnable meanwhile) {
        var latest = System.nanoTime() + LONGEST.toNanos();
        var note = browser.page().getByText(words).first();
        while (!note.isVisible()) {
            assertThat(System.nanoTime()).as("it takes too long").isLessThan(latest);
            meanwhile.run();
            browser.page().waitForTimeout(300);
        }
        meanwhile.run();
    }

    private static void say(String what, long start) {
        System.out.printf("%d people %s in %.1f s%n", PEOPLE, what, (System.nanoTime() - start) / 1e9);
    }
}
