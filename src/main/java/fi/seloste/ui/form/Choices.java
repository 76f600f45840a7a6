package fi.seloste.ui.form;

import fi.seloste.common.OneOf;
import fi.seloste.common.RefersTo;
import java.util.List;
import java.util.UUID;

/** What the choosers of a form offer; asked each time that the form is built. */
@FunctionalInterface
public interface Choices {

    /** For forms without choosers. */
    Choices NONE = kind -> List.of();

    /** The rows that a component marked {@link RefersTo} can refer to. */
    List<Choice<UUID>> of(Class<?> kind);

    /** The entries of the list that a component marked {@link OneOf} names. */
    default List<Choice<String>> oneOf(String list) {
        return List.of();
    }
}
