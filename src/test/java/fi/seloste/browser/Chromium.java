package fi.seloste.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Chromium of the machine. Nothing is downloaded: where there is none, the tests that need one say so by name. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Playwright playwright;
    private static Browser browser;

    private Chromium() {}

    /**
     * The browser, started once for all tests. Without one the calling test is skipped, or fails where
     * {@code -Dseloste.browser=required}.
     */
    static synchronized Browser get() {
        if (browser == null) {
            var found = find();
            if (found.isEmpty() && "required".equals(System.getProperty("seloste.browser"))) {
                throw new AssertionError("No Chromium on the PATH, and seloste.browser=required");
            }
            assumeTrue(found.isPresent(), "not run: no Chromium on the PATH (on Debian: apt-get install chromium)");
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(found.orElseThrow())
                            .setArgs(ARGUMENTS));
        }
        return browser;
    }

    private static Optional<Path> find() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
