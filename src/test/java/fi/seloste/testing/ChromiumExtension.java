package fi.seloste.testing;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test of a test {@link InBrowser} a {@link Browser}; all share one Chromium, the one on the machine. */
class ChromiumExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace STORE = Namespace.create(ChromiumExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (executable().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium found");
        }
        var reason = "no Chromium on the PATH; on Debian and Ubuntu: apt-get install chromium";
        if ("required".equals(System.getProperty("seloste.browser"))) {
            throw new IllegalStateException("Browser tests are required, and there is " + reason);
        }
        if (context.getTestMethod().isEmpty()) {
            System.out.println("Browser tests not run: " + context.getDisplayName() + " (" + reason + ")");
        }
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(STORE).computeIfAbsent(Browser.class, type -> open(context), Browser.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var browser = context.getStore(STORE).remove(Browser.class, Browser.class);
        if (browser == null) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            var name = context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName();
            browser.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of("target/browser", name.replaceAll("[^\\w.]+", "-") + ".png"))
                            .setFullPage(true));
        }
        browser.close();
    }

    private static Browser open(ExtensionContext context) {
        var chromium = context.getRoot()
                .getStore(STORE)
                .computeIfAbsent(Chromium.class, type -> Chromium.launch(), Chromium.class);
        return new Browser(chromium.browser(), home(context));
    }

    private static String home(ExtensionContext context) {
        if (context.getRequiredTestInstance() instanceof InBrowser.Home home) {
            return home.home();
        }
        var environment = SpringExtension.getApplicationContext(context).getEnvironment();
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    private static Optional<Path> executable() {
        var names = List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
        return names.stream()
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Ends with the last test. */
    private record Chromium(Playwright playwright, com.microsoft.playwright.Browser browser) implements AutoCloseable {

        static Chromium launch() {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var options = new LaunchOptions()
                    .setExecutablePath(executable().orElseThrow())
                    .setArgs(Stream.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")
                            .toList());
            return new Chromium(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
