package fi.seloste.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A {@link SelosteTest} in a real browser: its methods take a {@link Browser}, fresh for each. Without a Chromium on
 * the machine they do not run, and the build says so by name; {@code -Dseloste.browser=required} makes that a failure.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SelosteTest
@ExtendWith(ChromiumExtension.class)
public @interface BrowserTest {}
