package fi.seloste.common;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** Finds, in a record and everything in it, the texts that one language has not followed another in. */
public final class LaggingTexts {

    private LaggingTexts() {}

    /** How many texts were not looked at since another language changed; a language in which all were is left out. */
    public static Map<Language, Integer> in(Object stated) {
        var found = new EnumMap<Language, Integer>(Language.class);
        within(stated)
                .flatMap(text -> text.lagging().stream())
                .forEach(language -> found.merge(language, 1, Integer::sum));
        return found;
    }

    /** How many texts are not written in each of the languages, but in another one. */
    public static Map<Language, Integer> missing(Object stated, Collection<Language> languages) {
        var found = new EnumMap<Language, Integer>(Language.class);
        within(stated)
                .filter(text -> !text.isEmpty())
                .flatMap(text ->
                        languages.stream().filter(language -> !text.texts().containsKey(language)))
                .forEach(language -> found.merge(language, 1, Integer::sum));
        return found;
    }

    private static Stream<LocalizedText> within(Object value) {
        return switch (value) {
            case LocalizedText text -> Stream.of(text);
            case Collection<?> several -> several.stream().flatMap(LaggingTexts::within);
            case Record several ->
                Arrays.stream(several.getClass().getRecordComponents())
                        .flatMap(component -> within(value(component, several)));
            case null, default -> Stream.empty();
        };
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
