package fi.seloste.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A {@link SelosteTest} {@link InBrowser}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SelosteTest
@InBrowser
public @interface BrowserTest {}
