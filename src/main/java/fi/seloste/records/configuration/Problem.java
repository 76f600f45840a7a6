package fi.seloste.records.configuration;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import java.util.List;

/**
 * What is wrong with a file, and where.
 *
 * @param where     within the file: {@code registers[0].parts[2].part.text}; empty where it is about all of it
 * @param field     the key of what a form calls the field, or null
 * @param key       of the text that says what is wrong
 * @param arguments of that text
 */
public record Problem(String where, String field, String key, List<Object> arguments) {

    static Problem at(String where, String key, Object... arguments) {
        return new Problem(where, null, key, List.of(arguments));
    }

    Problem of(String field) {
        return new Problem(where, field, key, arguments);
    }

    /** What is wrong, after what the field is called where that is known. */
    public String text(Language language) {
        var said = Texts.get(language, key, arguments.toArray());
        return Texts.find(language, String.valueOf(field))
                .map(name -> name + ": " + said)
                .orElse(said);
    }
}
