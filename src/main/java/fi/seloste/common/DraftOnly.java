package fi.seloste.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A kind of part, a component or a constant that only an old notice states: it can be held in a draft, so that nothing of the old
 * text is lost, but never published.
 */
@Target({ElementType.TYPE, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface DraftOnly {}
