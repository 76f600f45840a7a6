package fi.seloste.publicpages;

import java.io.File;
import java.io.StringReader;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker, which says of a page what is not as the standard wants it. It lives in a class loader of its own,
 * so that nothing else of the tests meets what it brings along.
 */
final class HtmlChecker {

    private static final Path CLASS_PATH = Path.of("target/html-checker.classpath");
    private static final String RULES = "http://s.validator.nu/html5-rdfalite.rnc";

    private final Problems problems = new Problems();
    /** The rules are nested deeper than the stack of a usual thread. */
    private final ExecutorService deep = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().stackSize(64L * 1024 * 1024).factory());

    private final Object validator;

    HtmlChecker() throws Exception {
        if (!Files.exists(CLASS_PATH)) {
            throw new IllegalStateException("There is no " + CLASS_PATH + ": ./mvnw antrun:run@html-checker");
        }
        var jars = Arrays.stream(Files.readString(CLASS_PATH).strip().split(File.pathSeparator))
                .map(HtmlChecker::url)
                .toArray(URL[]::new);
        var loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader());
        validator = deep.submit(() -> load(loader)).get();
    }

    private Object load(ClassLoader loader) throws ReflectiveOperationException {
        var type = loader.loadClass("nu.validator.validation.SimpleDocumentValidator");
        // With its logging set up, addresses not logged, and the language of the text compared with the one declared.
        var made =
                type.getConstructor(boolean.class, boolean.class, boolean.class).newInstance(true, false, true);
        type.getMethod("setUpMainSchema", String.class, ErrorHandler.class).invoke(made, RULES, problems);
        type.getMethod("setUpValidatorAndParsers", ErrorHandler.class, boolean.class, boolean.class)
                .invoke(made, problems, false, false);
        return made;
    }

    /** Its errors and warnings, each with the line that it is about. */
    List<String> problems(String page) throws Exception {
        problems.found.clear();
        var check = validator.getClass().getMethod("checkHtmlInputSource", InputSource.class);
        deep.submit(() -> check.invoke(validator, new InputSource(new StringReader(page))))
                .get();
        var lines = page.lines().toList();
        return problems.found.stream().map(problem -> told(problem, lines)).toList();
    }

    private static String told(SAXParseException problem, List<String> lines) {
        var line = problem.getLineNumber();
        var about = line < 1 || line > lines.size() ? "" : lines.get(line - 1).strip();
        var from = Math.clamp(problem.getColumnNumber() - 150L, 0, about.length());
        return problem.getMessage() + " Line " + line + ": "
                + about.substring(from, Math.min(about.length(), from + 200));
    }

    private static URL url(String jar) {
        try {
            return Path.of(jar).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(jar, e);
        }
    }

    private static final class Problems implements ErrorHandler {

        private final List<SAXParseException> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException problem) {
            found.add(problem);
        }

        @Override
        public void error(SAXParseException problem) {
            found.add(problem);
        }

        @Override
        public void fatalError(SAXParseException problem) {
            found.add(problem);
        }
    }
}
