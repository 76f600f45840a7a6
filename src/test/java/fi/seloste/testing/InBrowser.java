package fi.seloste.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test in a real browser: its methods take a {@link Browser}, fresh for each, at home at the application of the
 * test's context or, for a test without one, at its own {@link Home}. Without a Chromium on the machine they do not
 * run, and the build says so by name; {@code -Dseloste.browser=required} makes that a failure.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ChromiumExtension.class)
public @interface InBrowser {

    /** A test that starts the application itself, and knows where. */
    interface Home {

        /** Without a slash at its end. */
        String home();
    }
}
