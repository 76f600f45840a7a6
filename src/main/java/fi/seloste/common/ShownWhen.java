package fi.seloste.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The component has a meaning only while another one of the record says so; a form hides and empties it otherwise. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShownWhen {

    /** In {@link #is()}: the other component has no value. */
    String NOTHING = "";

    /** The other component; of several, one that says so is enough. */
    String[] component();

    /** The values that say so: names of constants, {@code true} or {@code false}; by default any value at all. */
    String[] is() default {};

    /** Whether it has to be given where it has a meaning. */
    boolean required() default false;
}
